'use client';

import { useEffect, useRef } from 'react';
import { newKey, type SourceForm } from '../state/draft-form';
import { useWords } from '../words';
import { FieldError } from './field';
import { SourceRow } from './source-row';

type Props = {
  sources: SourceForm[];
  error: string | undefined;
  onChange: (sources: SourceForm[]) => void;
};

/** « Sources : … », the list under the article. */
export function SourceList({ sources, error, onChange }: Props) {
  const { sources: words } = useWords();
  const section = useRef<HTMLElement>(null);
  const focusKey = useRef<string | null>(null);

  // A new row takes the focus; when one is removed, the button that adds does.
  useEffect(() => {
    if (focusKey.current === null) return;
    const row = section.current?.querySelector<HTMLElement>(`[data-key="${focusKey.current}"] input`);
    (row ?? section.current?.querySelector<HTMLElement>('.add-source'))?.focus();
    focusKey.current = null;
  });

  const add = () => {
    const key = newKey();
    focusKey.current = key;
    onChange([...sources, { key, publisher: '', title: '', url: '', readOn: '' }]);
  };
  const remove = (at: number) => {
    focusKey.current = 'none';
    onChange(sources.toSpliced(at, 1));
  };
  const move = (from: number, to: number) =>
    onChange(sources.toSpliced(from, 1).toSpliced(to, 0, ...sources.slice(from, from + 1)));

  return (
    <section
      ref={section}
      id="field-sources"
      className="sources"
      aria-labelledby="sources-title"
      tabIndex={-1}
    >
      <h2 id="sources-title">{words.title}</h2>
      <FieldError id="field-sources" error={error} />
      <ol>
        {sources.map((source, at) => (
          <SourceRow
            key={source.key}
            source={source}
            number={at + 1}
            isWrong={error !== undefined}
            onChange={(fields) => onChange(sources.with(at, { ...source, ...fields }))}
            onRemove={() => remove(at)}
            onUp={at > 0 ? () => move(at, at - 1) : undefined}
            onDown={at < sources.length - 1 ? () => move(at, at + 1) : undefined}
          />
        ))}
      </ol>
      <button type="button" className="button add-source" onClick={add}>
        {words.add}
      </button>
    </section>
  );
}
