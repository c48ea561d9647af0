'use client';

import { type KeyboardEvent, useEffect, useState } from 'react';
import type { LinkTarget } from '@/lib/articles/links/schema';
import { Field } from '../fields/field';
import type { Answer } from '../state/actions';
import { useWords } from '../words';

export type FindTargets = (input: { words: string }) => Promise<Answer<LinkTarget[]>>;

type Props = {
  id: string;
  value: string;
  error: string | undefined;
  findTargets: FindTargets;
  onChange: (value: string) => void;
  onChoose: (target: LinkTarget) => void;
};

/** What is no address, and perhaps words of a title. */
const areWords = (value: string) => !/^(?:[a-z]+:|\/|#)|^\S+\.\S+\/|^www\./i.test(value.trim());

/** A field for an address, with our articles under it, of whose titles the words are: the arrows choose one. */
export function LinkTargetField({ id, value, error, findTargets, onChange, onChoose }: Props) {
  const { link: words } = useWords().writing;
  const [found, setFound] = useState<LinkTarget[]>();
  const [at, setAt] = useState(-1);
  const asked = areWords(value) ? value.trim() : undefined;

  useEffect(() => {
    if (asked === undefined) return setFound(undefined);
    let isStale = false;
    // The first time at once; later when the fingers rest.
    const timer = setTimeout(
      async () => {
        const answer = await findTargets({ words: asked }).catch(() => undefined);
        if (isStale) return;
        setFound(answer?.done ? answer.value : undefined);
        setAt(-1);
      },
      asked === '' ? 0 : 150,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [asked, findTargets]);

  const optionId = (n: number) => `${id}-article-${n}`;
  useEffect(() => {
    document.getElementById(`${id}-article-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const count = found?.length ?? 0;
  const keyDown = (event: KeyboardEvent) => {
    const target = found?.[at];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && target !== undefined) onChoose(target);
    else if (event.key === 'ArrowDown' && count > 0) setAt((at + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) setAt(at <= 0 ? count - 1 : at - 1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <Field id={id} label={words.field} hint={words.hint} error={error}>
        {(described) => (
          <input
            {...described}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={count > 0}
            aria-controls={`${id}-articles`}
            aria-activedescendant={at >= 0 ? optionId(at) : undefined}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={2048}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={keyDown}
          />
        )}
      </Field>
      <p role="status" className="hint">
        {found !== undefined && asked !== '' && (count === 0 ? words.none : words.found(count))}
      </p>
      <div id={`${id}-articles`} role="listbox" aria-label={words.articles} className="link-targets">
        {found?.map((target, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are heard in the field, which has the focus
          <div
            key={target.slug}
            id={optionId(n)}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            className="link-target"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(target)}
          >
            <span>{target.title}</span>
            <small>/articles/{target.slug}</small>
          </div>
        ))}
      </div>
    </>
  );
}
