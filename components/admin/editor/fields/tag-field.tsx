'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../words';
import { Field } from './field';

type Props = {
  tags: string[];
  suggestions: string[];
  error: string | undefined;
  onChange: (tags: string[]) => void;
};

/** Tags as chips. What stands in the field when it is left becomes a tag too: nothing typed is lost. */
export function TagField({ tags, suggestions, error, onChange }: Props) {
  const { field: words } = useWords();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (text: string) => {
    const lower = new Set(tags.map((tag) => tag.toLowerCase()));
    const added = text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '' && !lower.has(tag.toLowerCase()));
    setTyped('');
    if (added.length > 0) onChange([...tags, ...new Set(added)]);
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    input.current?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <Field id="field-tags" label={words.tags} hint={words.tagsHint} error={error}>
      {(described) => (
        <div className="tag-input">
          {tags.length > 0 && (
            <ul className="chips">
              {tags.map((tag) => (
                <li key={tag}>
                  {tag}
                  <button type="button" aria-label={words.removeTag(tag)} onClick={() => remove(tag)}>
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...described}
            ref={input}
            type="text"
            list="known-tags"
            autoComplete="off"
            maxLength={120}
            value={typed}
            onChange={({ target }) =>
              target.value.includes(',') ? add(target.value) : setTyped(target.value)
            }
            onKeyDown={keyDown}
            onBlur={() => add(typed)}
          />
          <datalist id="known-tags">
            {suggestions
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </div>
      )}
    </Field>
  );
}
