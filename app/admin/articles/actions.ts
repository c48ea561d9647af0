'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { memberAction, memberFormAction } from '@/app/_server/form-action';
import { createArticle as create } from '@/lib/articles/create-article';
import { findLinkTargets } from '@/lib/articles/links/find-link-targets';
import { publishArticle } from '@/lib/articles/publish-article';
import { restoreRevision } from '@/lib/articles/revisions/restore-revision';
import { unpublishArticle } from '@/lib/articles/unpublish-article';
import { writeArticle } from '@/lib/articles/write-article';

const articleSchema = z.object({ id: z.string() });
const draftSchema = articleSchema.extend({ draft: z.unknown() });

/** Starts an article and opens it. */
export const createArticle = memberFormAction<never>(async (viewer) => {
  const { id } = await create(viewer);
  redirect(`/admin/articles/${id}`);
});

/** Saves what is written, then publishes that version and no other. */
export const saveAndPublish = memberAction(async (viewer, input) => {
  const { id, draft } = draftSchema.parse(input);
  const written = await writeArticle(viewer, id, draft);
  if (!written.ok) return { ok: false as const, errors: written.errors, saved: null };
  const saved = written.value;
  const published = await publishArticle(viewer, id, saved.version);
  return published.ok
    ? { ok: true as const, saved }
    : { ok: false as const, errors: published.errors, saved };
});

export const unpublish = memberAction(async (viewer, input) => {
  await unpublishArticle(viewer, articleSchema.parse(input).id);
  return null;
});

/** Takes an older text up again as the draft, and opens it. */
export const restore = memberFormAction<never>(async (viewer, form) => {
  const { id } = articleSchema.parse({ id: form.get('id') });
  await restoreRevision(viewer, id, { revision: form.get('revision'), version: form.get('version') });
  redirect(`/admin/articles/${id}`);
});

/** Our articles of whose titles these words are, for a link. */
export const findTargets = memberAction(async (viewer, input) =>
  findLinkTargets(viewer, z.object({ words: z.string() }).parse(input).words),
);
