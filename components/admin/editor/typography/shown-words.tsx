'use client';

import { useWords } from '../words';

const SPACES = { ' ': 'space', '\u00a0': 'nbsp', '\u202f': 'narrow' } as const;
const isSpace = (character: string): character is keyof typeof SPACES => character in SPACES;

/** Words in which every space is seen, and heard by its name. */
export function ShownWords({ text }: { text: string }) {
  const { typography: words } = useWords();
  return [...text].map((character, n) => {
    if (!isSpace(character)) return character;
    const kind = SPACES[character];
    return (
      <span key={n}>
        <span className={`sign sign-${kind}`} aria-hidden="true">
          {character}
        </span>
        <span className="visually-hidden">({words[kind]})</span>
      </span>
    );
  });
}
