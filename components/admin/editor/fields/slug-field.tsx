'use client';

import { slugOf } from '@/lib/slug';
import type { DraftForm } from '../state/draft-form';
import { useWords } from '../words';
import { Field } from './field';

type Props = {
  form: DraftForm;
  liveSlug: string | null;
  error: string | undefined;
  change: (fields: Partial<DraftForm>) => void;
};

/** The address of the article: empty, it is that of the title. */
export function SlugField({ form, liveSlug, error, change }: Props) {
  const { field: words } = useWords();
  const address = form.slug || slugOf(form.title);
  const moves = liveSlug !== null && address !== liveSlug;
  return (
    <Field
      id="field-slug"
      label={words.slug}
      hint={moves ? words.slugMoves : words.slugHint}
      error={error}
      className="slug-field"
    >
      {(described) => (
        <div className="slug-input">
          <span aria-hidden="true">/articles/</span>
          <input
            {...described}
            type="text"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            placeholder={slugOf(form.title)}
            value={form.slug}
            onChange={(event) => change({ slug: event.target.value.toLowerCase().replace(/\s/g, '-') })}
          />
        </div>
      )}
    </Field>
  );
}
