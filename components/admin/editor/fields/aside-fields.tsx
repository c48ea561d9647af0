'use client';

import type { DraftField } from '@/lib/articles/schema';
import type { AuthorEntry, CategoryEntry } from '@/lib/taxonomy/schema';
import type { DraftForm } from '../state/draft-form';
import { AuthorField } from './author-field';
import { CategoryField } from './category-field';
import { CommentsField } from './comments-field';
import { LeadField } from './lead-field';
import { SlugField } from './slug-field';
import { TagField } from './tag-field';

type Props = {
  form: DraftForm;
  liveSlug: string | null;
  categories: CategoryEntry[];
  authors: AuthorEntry[];
  suggestions: string[];
  error: (field: DraftField) => string | undefined;
  change: (fields: Partial<DraftForm>) => void;
};

/** What stands beside the text: its address, opening picture, labels and signature. */
export function AsideFields({ form, liveSlug, categories, authors, suggestions, error, change }: Props) {
  return (
    <>
      <SlugField form={form} liveSlug={liveSlug} error={error('slug')} change={change} />
      <LeadField lead={form.lead} error={error('leadAlt')} onChange={(lead) => change({ lead })} />
      <CategoryField
        categories={categories}
        chosen={form.categoryIds}
        error={error('categoryIds')}
        onChange={(categoryIds) => change({ categoryIds })}
      />
      <TagField
        tags={form.tags}
        suggestions={suggestions}
        error={error('tags')}
        onChange={(next) => change({ tags: next })}
      />
      <AuthorField
        authors={authors}
        chosen={form.authorIds}
        error={error('authorIds')}
        onChange={(authorIds) => change({ authorIds })}
      />
      <CommentsField isOpen={form.commentsOpen} onChange={(commentsOpen) => change({ commentsOpen })} />
    </>
  );
}
