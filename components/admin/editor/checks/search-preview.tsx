'use client';

import { LENGTHS } from '@/lib/articles/checks/schema';
import { slugOf } from '@/lib/slug';
import { Field } from '../fields/field';
import { useWords } from '../words';
import { useWrittenArticle } from './article-context';

/** The article as search engines will show it, and what can be told them instead of its title and standfirst. */
export function SearchPreview({ base }: { base: string }) {
  const { checks: words } = useWords();
  const { form, change } = useWrittenArticle().text;
  const title = form.metaTitle || form.title;
  const description = form.metaDescription || form.standfirst;
  const address = new URL(form.slug || slugOf(form.title), base);
  return (
    <section className="search-preview">
      <h3>{words.search}</h3>
      <div className="search-result">
        <p className="search-address">
          {address.host} › {address.pathname.split('/').filter(Boolean).join(' › ')}
        </p>
        <p className="search-title">{title || words.untitled}</p>
        <p className="search-description">{description || words.noDescription}</p>
      </div>
      <Field
        id="field-metaTitle"
        label={words.metaTitle}
        hint={<Length of={title} hint={words.metaTitleHint} limits={LENGTHS.title} />}
      >
        {(described) => (
          <input
            {...described}
            type="text"
            maxLength={200}
            value={form.metaTitle}
            onChange={(event) => change({ metaTitle: event.target.value })}
          />
        )}
      </Field>
      <Field
        id="field-metaDescription"
        label={words.metaDescription}
        hint={<Length of={description} hint={words.metaDescriptionHint} limits={LENGTHS.description} />}
      >
        {(described) => (
          <textarea
            {...described}
            rows={3}
            maxLength={500}
            value={form.metaDescription}
            onChange={(event) => change({ metaDescription: event.target.value.replace(/\n+/g, ' ') })}
          />
        )}
      </Field>
    </section>
  );
}

type LengthProps = { of: string; hint: string; limits: { min: number; max: number } };

/** How long it is, in words too: what is wrong is not told by a colour alone. */
function Length({ of, hint, limits: { min, max } }: LengthProps) {
  const { checks: words } = useWords();
  const count = [...of].length;
  return (
    <>
      {hint} <b data-wrong={count < min || count > max || undefined}>{words.length(count, min, max)}</b>
    </>
  );
}
