import type { ReactNode } from 'react';
import type { Piece } from '@/lib/articles/compare/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  pieces: Piece[];
  words: Words['history'];
  /** Shows a value of ours in words of a person. */
  say?: ((text: string, kind: Piece['kind']) => string) | undefined;
};

/** Compared words: what came is underlined, what went struck through, and both are said to who does not see it. */
export function Pieces({ pieces, words, say = (text) => text }: Props) {
  return pieces.map((piece, n) => {
    const text = formatted(shown(say(piece.text, piece.kind), piece.kind), piece.marks);
    return <Stretch key={n} piece={piece} text={text} words={words} />;
  });
}

function Stretch({ piece, text, words }: { piece: Piece; text: ReactNode; words: Words['history'] }) {
  if (piece.kind === 'same') return text;
  if (piece.kind === 'marked') {
    return (
      <span className="diff-marked">
        {text} <small className="diff-note">[{formatting(piece, words).join(', ')}]</small>
      </span>
    );
  }
  const Tag = piece.kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="visually-hidden">{words[piece.kind]} </span>
      {text}
      <span className="visually-hidden"> {words.end}</span>
    </Tag>
  );
}

const SPACES: Record<string, string> = { ' ': '␣', '\u00a0': '⍽', '\u202f': '⍽', '\n': '↵\n' };

/** Spaces that came or went alone would not be seen. */
function shown(text: string, kind: Piece['kind']): string {
  const isAlone = (kind === 'added' || kind === 'removed') && text.trim() === '';
  return isAlone ? [...text].map((sign) => SPACES[sign] ?? sign).join('') : text;
}

function formatted(text: string, marks: string[]): ReactNode {
  let node: ReactNode = text;
  if (marks.includes('code')) node = <code>{node}</code>;
  if (marks.includes('italic')) node = <em>{node}</em>;
  if (marks.includes('bold')) node = <strong>{node}</strong>;
  return node;
}

/** What became of the formatting, in words. */
function formatting({ marks, was = [] }: Piece, { marks: words }: Words['history']): string[] {
  const named = (mark: string, isOn: boolean) => {
    if (mark.startsWith('link ')) return isOn ? words.linkOn(mark.slice(5)) : words.linkOff(mark.slice(5));
    if (mark === 'bold' || mark === 'italic' || mark === 'code') return words[mark][isOn ? 'on' : 'off'];
    return words.else;
  };
  const came = marks.filter((mark) => !was.includes(mark)).map((mark) => named(mark, true));
  const isLinked = marks.some((mark) => mark.startsWith('link '));
  const went = was
    .filter((mark) => !marks.includes(mark) && !(isLinked && mark.startsWith('link ')))
    .map((mark) => named(mark, false));
  return [...new Set([...came, ...went])];
}
