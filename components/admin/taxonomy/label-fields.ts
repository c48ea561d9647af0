import type { MediaItem, PictureView } from '@/lib/media/schema';
import type { CategoryEntry, LabelKind } from '@/lib/taxonomy/schema';
import type { Language, Words } from '@/lib/words/dictionary';
import type { LabelField } from './label-input';

type Choices = {
  categories: CategoryEntry[];
  portrait: PictureView | null;
  pictures: MediaItem[];
  language: Language;
};

/** The fields of an edited label, by its kind. */
export function editFields(kind: LabelKind, choices: Choices, words: Words): LabelField[] {
  const { categories, portrait, pictures, language } = choices;
  const text = words.labels;
  const name = { name: 'name', label: text.name, max: 120 };
  const slug = { name: 'slug', label: text.slug, hint: text.slugHint, max: 100, optional: true };
  const description = { name: 'description', label: text.description, max: 500, lines: 3 };
  if (kind === 'tag') return [name, slug, description];
  if (kind === 'category') {
    const top = { id: '', name: words.editor.taxonomy.top, depth: 0 };
    const parent = { name: 'parentId', label: words.editor.taxonomy.parent, choices: [top, ...categories] };
    return [name, slug, parent, description];
  }
  return [
    name,
    slug,
    { name: 'title', label: text.title, hint: text.titleHint, max: 120, optional: true },
    { name: 'bio', label: text.bio, max: 1000, lines: 4 },
    { name: 'portraitId', label: text.portrait, picture: portrait, pictures, language },
  ];
}
