import { Fragment } from 'react';
import { blocksOf, type Line } from './comment-text';

/** A comment's text: paragraphs, line breaks, quotations and links, all of it React text. */
export function CommentBody({ text }: { text: string }) {
  return (
    <div className="comment-text">
      {blocksOf(text).map((block, n) => {
        const lines = block.lines.map((line, m) => (
          <Fragment key={m}>
            {m > 0 && <br />}
            <Pieces line={line} />
          </Fragment>
        ));
        return block.kind === 'quotation' ? (
          <blockquote key={n}>
            <p>{lines}</p>
          </blockquote>
        ) : (
          <p key={n}>{lines}</p>
        );
      })}
    </div>
  );
}

function Pieces({ line }: { line: Line }) {
  return line.map((piece, n) =>
    'link' in piece ? (
      <a key={n} href={piece.link} rel="ugc nofollow noopener">
        {piece.text}
      </a>
    ) : (
      <Fragment key={n}>{piece.text}</Fragment>
    ),
  );
}
