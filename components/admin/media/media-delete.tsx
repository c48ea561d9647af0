'use client';

import { useActionState } from 'react';
import type { FieldErrors } from '@/lib/errors';
import type { MediaDetail } from '@/lib/media/schema';
import type { Language } from '@/lib/words/dictionary';
import type { Answer, Fault } from '../editor/state/actions';
import { MediaLanguage, useMediaWords } from './words';

type Props = {
  medium: MediaDetail;
  remove: (before: unknown, form: FormData) => Promise<Answer<{ errors: FieldErrors<'media'> }>>;
  faults: Record<Fault, string>;
  language: Language;
};

/** Takes a medium out of the library: not what is on the site, and from drafts only when one says so. */
export function MediaDelete(props: Props) {
  return (
    <MediaLanguage value={props.language}>
      <Delete {...props} />
    </MediaLanguage>
  );
}

function Delete({ medium, remove, faults }: Props) {
  const { remove: words, errors } = useMediaWords();
  const [answer, action, isPending] = useActionState(remove, null);
  const { uses, otherDrafts } = medium;
  const isSeen = uses.some(({ place }) => place !== 'draft');
  const isInDrafts = uses.length > 0 || otherDrafts > 0;
  const refused = answer?.done === true ? answer.value.errors.media : undefined;
  const problem = answer?.done === false ? faults[answer.fault] : refused && errors[refused];
  return (
    <section className="medium-part" aria-labelledby="medium-remove">
      <h2 id="medium-remove">{words.title}</h2>
      <p className="hint">{isSeen ? words.live : isInDrafts ? words.drafts : words.unused}</p>
      {problem !== undefined && (
        <p role="alert" className="notice notice-error">
          {problem}
        </p>
      )}
      {!isSeen && (
        <form action={action}>
          <input type="hidden" name="id" value={medium.id} />
          {isInDrafts && (
            <label className="check">
              <input type="checkbox" name="evenInDrafts" value="1" required /> {words.confirm}
            </label>
          )}
          <button type="submit" className="button button-danger" aria-disabled={isPending}>
            {words.submit}
          </button>
        </form>
      )}
    </section>
  );
}
