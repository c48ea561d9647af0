import type { BodyNode } from '@/lib/articles/body/check-body';
import { inOrder } from '@/lib/articles/compare/in-order';
import type { BlockChange, Comparable, ComparedField, FieldChange } from '@/lib/articles/compare/schema';
import { compareTexts } from '@/lib/articles/compare/texts';
import type { DraftForm, WrittenText } from '../state/draft-form';

/** What can be chosen of two texts that met, passage by passage. */

export type Side = 'mine' | 'theirs';
export type Choices = Record<string, Side>;

/** A passage that differs: a field, or a block of the body; one that moved stands at two places. */
export type Passage = { key: string; who: Side | 'both' } & (
  | { kind: 'field'; change: FieldChange }
  | { kind: 'block'; change: BlockChange }
);

export type Names = { categories: { id: string; name: string }[]; authors: { id: string; name: string }[] };

export type Meeting = { passages: Passage[]; blocks: BlockChange[] };

/** The passages that differ, and who changed each since both texts were one, as far as that is known. */
export function passagesOf(
  theirs: WrittenText,
  mine: WrittenText,
  base: WrittenText | null,
  names: Names,
): Meeting {
  const [a, b] = [comparable(theirs, names), comparable(mine, names)];
  const c = base && comparable(base, names);
  const { fields, blocks } = compareTexts(a, b);
  const baseBlocks = base && new Set((base.body.content ?? []).map(inOrder));
  const ofFields = fields.map((change): Passage => {
    const who = c === null ? 'both' : whoChanged(a[change.name], b[change.name], c[change.name]);
    return { key: change.name, kind: 'field', change, who };
  });
  const ofBlocks = blocks
    .filter((change) => change.kind !== 'same' && !(change.kind === 'moved' && change.after === null))
    .map(
      (change): Passage => ({ key: change.key, kind: 'block', change, who: whoseBlock(change, baseBlocks) }),
    );
  return { passages: [...ofFields, ...ofBlocks], blocks };
}

/** What is chosen before anybody chooses: what one side alone changed, and mine where both did. */
export function firstChoices(passages: Passage[]): Choices {
  return Object.fromEntries(passages.map(({ key, who }) => [key, who === 'theirs' ? 'theirs' : 'mine']));
}

export function allOf(passages: Passage[], side: Side): Choices {
  return Object.fromEntries(passages.map(({ key }) => [key, side]));
}

/** The text that the choices make. */
export function chosenText(
  theirs: WrittenText,
  mine: WrittenText,
  { passages, blocks }: Meeting,
  choices: Choices,
): WrittenText {
  const form = { ...mine.form };
  for (const { key, kind } of passages) {
    if (kind === 'field' && choices[key] === 'theirs') {
      Object.assign(form, { [fieldOf(key)]: theirs.form[fieldOf(key)] });
    }
  }
  const content = blocks.flatMap((change): BodyNode[] => {
    const block = choices[change.key] === 'theirs' ? change.before : change.after;
    return block === null ? [] : [block];
  });
  return { form, body: { ...mine.body, content: content.length > 0 ? content : [{ type: 'paragraph' }] } };
}

function fieldOf(key: string): keyof DraftForm {
  if (key === 'categories') return 'categoryIds';
  return key === 'authors' ? 'authorIds' : (key as Exclude<ComparedField, 'categories' | 'authors'>);
}

function whoChanged(theirs: unknown, mine: unknown, base: unknown): Side | 'both' {
  if (inOrder(theirs) === inOrder(base)) return 'mine';
  return inOrder(mine) === inOrder(base) ? 'theirs' : 'both';
}

/** A block that stands in what both began with is nobody's change: the other side made one of it. */
function whoseBlock({ before, after }: BlockChange, base: Set<string> | null): Side | 'both' {
  if (base === null) return 'both';
  const [isOld, isMineOld] = [before && base.has(inOrder(before)), after && base.has(inOrder(after))];
  if (before === null) return isMineOld ? 'theirs' : 'mine';
  if (after === null) return isOld ? 'mine' : 'theirs';
  if (isOld === isMineOld) return 'both';
  return isOld ? 'mine' : 'theirs';
}

function comparable({ form, body }: WrittenText, { categories, authors }: Names): Comparable {
  const named = (ids: string[], all: { id: string; name: string }[]) =>
    ids.map((id) => all.find((entry) => entry.id === id)?.name ?? id);
  const { title, standfirst, slug, metaTitle, metaDescription, tags, commentsOpen, lead } = form;
  return {
    ...{ title, standfirst, slug, metaTitle, metaDescription, tags, commentsOpen, body },
    categories: named(form.categoryIds, categories),
    authors: named(form.authorIds, authors),
    sources: form.sources.map(({ key: _, ...source }) => source),
    lead: lead && {
      media: lead.picture.id,
      alt: lead.alt,
      caption: lead.caption,
      decorative: lead.decorative,
    },
  };
}
