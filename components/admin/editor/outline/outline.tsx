'use client';

import { useWrittenArticle } from '../checks/article-context';
import { selectAt } from '../checks/go-to';
import { useWords } from '../words';
import { headingsOf, useOutline } from './use-outline';

/** How long the text is, and its headings as a way through it. */
export function Outline() {
  const { outline: words } = useWords().typography;
  const { editor } = useWrittenArticle();
  const outline = useOutline(editor);
  const go = (n: number) => {
    // Where it stands now: what was typed since has moved it.
    const heading = editor === null ? undefined : headingsOf(editor.state.doc)[n];
    if (editor !== null && heading !== undefined) selectAt(editor, heading.at);
  };
  return (
    <section className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{words.title}</h2>
      <p className="outline-figures">
        <span>{words.words(outline.words)}</span> <span>{words.characters(outline.characters)}</span>{' '}
        <span>{words.minutes(outline.minutes)}</span>
      </p>
      {outline.headings.length === 0 ? (
        <p className="hint">{words.empty}</p>
      ) : (
        <ol>
          {outline.headings.map(({ level, title }, n) => (
            <li key={n} data-level={level}>
              <button type="button" onClick={() => go(n)}>
                {title || words.untitled}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
