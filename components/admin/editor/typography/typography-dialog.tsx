'use client';

import type { Editor } from '@tiptap/core';
import { useWrittenArticle } from '../checks/article-context';
import { Modal } from '../dialogs/modal';
import { useWords } from '../words';
import type { Correction } from './corrections';
import { ShownWords } from './shown-words';
import { useCorrections } from './use-corrections';

/** What the typography of the press would have otherwise in the article: all of it at once, or one by one. */
export function TypographyDialog({ onClose }: { onClose: () => void }) {
  const { typography: words } = useWords();
  const { editor } = useWrittenArticle();
  return (
    <Modal title={words.title} onClose={onClose} wide>
      {(close) => (
        <>
          {editor && <Corrections editor={editor} />}
          <div className="modal-buttons">
            <button type="button" className="button" onClick={close}>
              {words.close}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}

function Corrections({ editor }: { editor: Editor }) {
  const { typography: words } = useWords();
  const { corrections, left, done, toggle, all, none } = useCorrections(editor, useWrittenArticle().text);
  if (corrections.length === 0) return <p>{words.fine}</p>;
  return (
    <div className="corrections">
      <div className="corrections-head">
        <p role="status">{words.left(left)}</p>
        {/* Not disabled when there is nothing left: a button that was pressed must not lose the focus. */}
        <button
          type="button"
          className="button button-primary"
          aria-disabled={left === 0}
          onClick={() => left > 0 && all()}
        >
          {words.all}
        </button>
        {done > 0 && (
          <button type="button" className="button" onClick={none}>
            {words.none}
          </button>
        )}
      </div>
      <p className="hint">{words.hint}</p>
      <ul>
        {corrections.map((correction) => (
          <Row key={correction.id} correction={correction} onToggle={() => toggle(correction.id)} />
        ))}
      </ul>
    </div>
  );
}

function Row({ correction, onToggle }: { correction: Correction; onToggle: () => void }) {
  const { typography: words } = useWords();
  const { rule, left, right, before, after, isDone } = correction;
  const told = `${words.rules[rule]}, ${left}${isDone ? after : before}${right}`.trim();
  return (
    <li data-done={isDone || undefined}>
      <p>
        <small>{words.rules[rule]}</small>
        <span className="correction">
          {left}
          {before !== '' && (
            <del>
              <ShownWords text={before} />
            </del>
          )}
          {after !== '' && (
            <ins>
              <ShownWords text={after} />
            </ins>
          )}
          {right}
        </span>
      </p>
      <button
        type="button"
        className="button button-small"
        aria-label={isDone ? words.undoOf(told) : words.fixOf(told)}
        onClick={onToggle}
      >
        {isDone ? words.undo : words.fix}
      </button>
    </li>
  );
}
