import { createArticle } from '../../lib/articles/create-article';
import { publishArticle } from '../../lib/articles/publish-article';
import type { DraftInput } from '../../lib/articles/schema';
import { writeArticle } from '../../lib/articles/write-article';
import { approveComment } from '../../lib/comments/moderation/moderate-comment';
import { type Posted, postComment } from '../../lib/comments/post-comment';
import { readComments } from '../../lib/comments/read-comments';
import { commentOfReceipt } from '../../lib/comments/receipt';
import type { CommentValues, CommentView } from '../../lib/comments/schema';
import type { Outcome } from '../../lib/errors';
import { createMember } from '../../lib/members/create-member';
import { readSession } from '../../lib/members/read-session';
import { signIn } from '../../lib/members/sign-in';
import { GUEST, OWNER, type Role, type Viewer } from '../../lib/viewer';

/** The people and things of the tests, made through the product's own verbs. */

export const PASSWORD = 'une phrase de passe';

/** The smallest picture there is: one rose-coloured pixel, as a GIF. */
export const ROSES = Buffer.from('R0lGODdhAQABAIAAAP9/fwAAACwAAAAAAQABAAACAkQBADs=', 'base64');

export function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.errors)}`);
  return outcome.value;
}

let people = 0;

/** A signed-in member with these roles: Alix administers, Camille edits, Noé moderates. */
export async function member(...roles: Role[]): Promise<Viewer & { email: string }> {
  const email = `${roles.join('-')}-${++people}@redaction.example`;
  done(await createMember(OWNER, { name: `Membre ${people}`, email, password: PASSWORD, roles }));
  const session = done(await signIn(GUEST, { email, password: PASSWORD }, `192.0.2.${people % 250}`));
  return { ...(await readSession(session.sessionId)), email };
}

export const alix = () => member('administrator');
export const camille = () => member('editor');
export const noe = () => member('moderator');

/** A document of paragraphs. */
export function bodyOf(...paragraphs: string[]) {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

export function draft(change: Partial<DraftInput> = {}): DraftInput {
  return {
    version: 1,
    title: 'Une voiture qui hiverne',
    standfirst: 'Ce que le froid fait à une batterie.',
    body: bodyOf('Il faisait froid.'),
    sources: [],
    categoryIds: [],
    authorIds: [],
    tags: [],
    ...change,
  };
}

export type Published = { id: string; slug: string; version: number };

/** A published article. */
export async function published(
  change: Partial<DraftInput> = {},
  viewer: Viewer = OWNER,
): Promise<Published> {
  const { id } = await createArticle(viewer);
  const saved = done(await writeArticle(viewer, id, draft(change)));
  const { slug } = done(await publishArticle(viewer, id, saved.version));
  return { id, slug, version: saved.version };
}

export function typed(change: Partial<CommentValues> = {}): CommentValues {
  return {
    body: 'Merci pour cet article.',
    name: 'Jeanne',
    email: 'jeanne@lectrices.example',
    parent: '',
    notify: '',
    follow: '',
    ...change,
  };
}

export function idOf(posted: Posted): string {
  const id = posted.accepted ? commentOfReceipt(posted.receipt) : undefined;
  if (id === undefined) throw new Error(`not accepted: ${JSON.stringify(posted)}`);
  return id;
}

/** A pending comment. @returns its id. */
export async function pending(slug: string, change: Partial<CommentValues> = {}): Promise<string> {
  return idOf(await postComment(GUEST, slug, typed(change)));
}

/** An approved comment. @returns its id. */
export async function approved(slug: string, change: Partial<CommentValues> = {}): Promise<string> {
  const id = await pending(slug, change);
  await approveComment(OWNER, id, 'pending');
  return id;
}

/** The threads of an article as readers see them, the oldest first. */
export async function readThreads(articleId: string): Promise<CommentView[]> {
  return (await readComments(GUEST, { ...OPEN, id: articleId })).threads;
}

/** What says that an article takes comments as the site does. */
const OPEN = { commentsOpen: true, commentsMode: 'site', publishedAt: null };
