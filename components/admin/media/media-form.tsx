'use client';

import { type FormEvent, startTransition, useActionState, useId, useState } from 'react';
import type { MediaDetail } from '@/lib/media/schema';
import type { Language } from '@/lib/words/dictionary';
import type { Answer, Fault } from '../editor/state/actions';
import { FocusField } from './focus-field';
import { MediaLanguage, useMediaWords } from './words';

type Props = {
  medium: MediaDetail;
  save: (before: unknown, form: FormData) => Promise<Answer<{ saved: boolean }>>;
  faults: Record<Fault, string>;
  language: Language;
};

/** What a picture or a file shows, whose it is, and what of it must stay in sight; works without JavaScript. */
export function MediaForm(props: Props) {
  return (
    <MediaLanguage value={props.language}>
      <Fields {...props} />
    </MediaLanguage>
  );
}

function Fields({ medium, save, faults }: Props) {
  const { detail: words } = useMediaWords();
  const [answer, action, isPending] = useActionState(save, null);
  const [typed, setTyped] = useState({
    alt: medium.alt,
    credit: medium.credit,
    licence: medium.licence,
    focus: medium.focus,
  });
  const id = useId();
  const isPicture = medium.kind === 'picture';
  // By the page's scripts it is sent here: React would set the radio buttons back after its own sending.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!isPending) startTransition(() => action(form));
  };
  const field = (name: 'alt' | 'credit' | 'licence', label: string, hint: string, maxLength: number) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <p id={`${id}-${name}-hint`} className="hint">
        {hint}
      </p>
      <input
        id={`${id}-${name}`}
        name={name}
        type="text"
        maxLength={maxLength}
        aria-describedby={`${id}-${name}-hint`}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </div>
  );
  return (
    <form action={action} onSubmit={submit} className="medium-form" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.description}</h2>
      <input type="hidden" name="id" value={medium.id} />
      {field('alt', isPicture ? words.alt : words.about, isPicture ? words.altHint : words.aboutHint, 500)}
      {field('credit', words.credit, words.creditHint, 200)}
      {field('licence', words.licence, words.licenceHint, 200)}
      {isPicture && (
        <FocusField
          picture={medium}
          value={typed.focus}
          onChange={(focus) => setTyped({ ...typed, focus })}
        />
      )}
      {answer?.done === false && (
        <p role="alert" className="notice notice-error">
          {faults[answer.fault]}
        </p>
      )}
      <div className="medium-buttons">
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {words.save}
        </button>
        <span role="status" className="medium-saved">
          {answer?.done === true && !isPending && words.saved}
        </span>
      </div>
    </form>
  );
}
