import type { BodyNode } from '@/lib/articles/body/check-body';
import { inOrder } from '@/lib/articles/compare/in-order';
import type { Draft, DraftInput, Source } from '@/lib/articles/schema';
import type { PictureView } from '@/lib/media/schema';
import { slugOf } from '@/lib/slug';

export type LeadForm = { picture: PictureView; alt: string; caption: string; decorative: boolean };
/** `key` is the row's own, so that a row keeps its fields and its focus when it is moved. */
export type SourceForm = Source & { key: string };

/** What stands in the fields around the text. The text itself lives in its editor. */
export type DraftForm = {
  title: string;
  standfirst: string;
  slug: string;
  sources: SourceForm[];
  categoryIds: string[];
  authorIds: string[];
  tags: string[];
  lead: LeadForm | null;
  metaTitle: string;
  metaDescription: string;
  commentsOpen: boolean;
};

/** All that a person has written. */
export type WrittenText = { form: DraftForm; body: BodyNode };

let keys = 0;
/** A key for a row that is added; with the time in it, because kept texts bring keys of an earlier opening. */
export const newKey = () => `${Date.now().toString(36)}-${++keys}`;

export function formOf(draft: Draft): DraftForm {
  const { title, standfirst, categoryIds, authorIds, tags, commentsOpen, lead, metaTitle, metaDescription } =
    draft;
  return {
    title,
    standfirst,
    slug: followsTitle(draft) ? '' : draft.slug,
    categoryIds,
    authorIds,
    tags,
    metaTitle,
    metaDescription,
    commentsOpen,
    sources: draft.sources.map((source, n) => ({ ...source, key: `${n + 1}` })),
    lead: lead && {
      picture: lead.picture,
      alt: lead.alt,
      caption: lead.caption,
      decorative: lead.decorative,
    },
  };
}

/** Until its first publication an address that nobody chose changes with the title: it is sent empty. */
function followsTitle({ id, status, slug, title }: Draft): boolean {
  return (
    status === 'draft' && (slug === id || slug.replace(/-\d+$/, '') === slugOf(title).replace(/-\d+$/, ''))
  );
}

/** What is sent to the server. */
export function inputOf({ form, body }: WrittenText, version: number): DraftInput {
  const { lead, sources, ...fields } = form;
  return {
    ...fields,
    version,
    body,
    sources: sources.map(({ publisher, title, url, readOn }) => ({ publisher, title, url, readOn })),
    leadId: lead?.picture.id ?? null,
    leadAlt: lead === null || lead.decorative ? '' : lead.alt,
    leadCaption: lead?.caption ?? '',
    leadDecorative: lead?.decorative ?? false,
  };
}

/** Whether two texts say the same, however their rows are keyed and their attributes ordered. */
export function isSameText(a: WrittenText, b: WrittenText): boolean {
  return inOrder(inputOf(a, 0)) === inOrder(inputOf(b, 0));
}
