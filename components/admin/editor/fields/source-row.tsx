'use client';

import { isHttpUrl } from '@/lib/articles/body/addresses';
import type { Source } from '@/lib/articles/schema';
import type { SourceForm } from '../state/draft-form';
import { useWords } from '../words';

type Props = {
  source: SourceForm;
  number: number;
  /** Whether the server refused the list: then the fields that are wanting are marked. */
  isWrong: boolean;
  onChange: (fields: Partial<Source>) => void;
  onRemove: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
};

/** One source: who published what, where, and when it was read. */
export function SourceRow({ source, number, isWrong, onChange, onRemove, onUp, onDown }: Props) {
  const { sources: words } = useWords();
  const id = `source-${source.key}`;
  const field = (name: keyof Source, label: string, type: string, maxLength: number, wrong: boolean) => (
    <div className={`field source-${name}`}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type={type}
        maxLength={type === 'date' ? undefined : maxLength}
        value={source[name]}
        data-typography={name === 'title' ? '' : undefined}
        aria-invalid={isWrong && wrong ? true : undefined}
        aria-describedby={isWrong && wrong ? 'field-sources-error' : undefined}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </div>
  );
  return (
    <li data-key={source.key}>
      <fieldset>
        <legend>{words.number(number)}</legend>
        {field('publisher', words.publisher, 'text', 200, source.publisher.trim() === '')}
        {field('title', words.name, 'text', 300, source.title.trim() === '')}
        {field('url', words.url, 'url', 2048, source.url.trim() !== '' && !isHttpUrl(source.url.trim()))}
        {field('readOn', words.readOn, 'date', 10, false)}
      </fieldset>
      <div className="source-tools">
        {/* Not disabled at the ends: a button that is pressed again and again must not lose the focus. */}
        <button
          type="button"
          className="button button-small"
          aria-label={words.up(number)}
          aria-disabled={!onUp}
          onClick={onUp}
        >
          ↑
        </button>
        <button
          type="button"
          className="button button-small"
          aria-label={words.down(number)}
          aria-disabled={!onDown}
          onClick={onDown}
        >
          ↓
        </button>
        <button
          type="button"
          className="button button-small"
          aria-label={words.remove(number)}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
    </li>
  );
}
