import { Fragment } from 'react';
import { rulesBlocks } from './rules-blocks';

/** The rules of comments, and the legal pages: all of it React text. */
export function RulesText({ text }: { text: string }) {
  return (
    <div className="rules">
      {rulesBlocks(text).map(({ kind, lines }, n) =>
        kind === 'heading' ? (
          <h2 key={n}>{lines[0]}</h2>
        ) : kind === 'list' ? (
          <ul key={n}>
            {lines.map((line, m) => (
              <li key={m}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={n}>
            {lines.map((line, m) => (
              <Fragment key={m}>
                {m > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ),
      )}
    </div>
  );
}
