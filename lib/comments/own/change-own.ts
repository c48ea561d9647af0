import { z } from 'zod';
import { record } from '../../audit/record';
import { DAY, fromNow, now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, Forbidden, NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { readCommentSettings } from '../../settings/comments/read-comment-settings';
import type { Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { decideNow } from '../moderation/decide';
import { replaceText } from '../moderation/store';
import { announceComment } from '../posting/announce-comment';
import { candidateOf } from '../posting/candidate';
import { findSender } from '../posting/store';
import { searchText } from '../queue/search';
import { bodySchema, type CommentStatus } from '../schema';
import { relearn } from '../screening/learn';
import type { TraceEntry } from '../screening/phase';
import { STATUS_OF, screen, withEntries } from '../screening/screen';
import { takesComments } from '../takes-comments';
import { countAbove } from '../threads/store';
import { mayEdit, ownRow } from './read-own';
import { type OwnRow, releaseKey, setScreened } from './store';
import { toldStatus } from './told-status';

const editSchema = z.object({ body: bodySchema, version: z.coerce.number().int().min(1) });

/**
 * Lets the author change the text, as they saw it, while it waits or ten minutes long. It goes through the
 * screening again; the old text is kept for the moderators.
 * @throws NotFound, Forbidden (too late), Conflict (changed meanwhile)
 */
export async function editOwnComment(
  viewer: Viewer,
  slug: string,
  receipt: string,
  input: { body: string; version: string | number },
): Promise<Outcome<{ status: CommentStatus }, 'body'>> {
  const row = await ownRow(slug, receipt);
  const parsed = editSchema.safeParse(input);
  if (parsed.success && parsed.data.version !== row.version) throw new Conflict();
  if (!mayEdit(row)) throw new Forbidden('too late');
  if (!parsed.success) return { ok: false, errors: fieldErrors<'body'>(parsed.error, errors) };
  const { body, version } = parsed.data;
  const { status, heldBy, trace } = await screenAgain(viewer, row, body);
  const at = now();
  const decidedAt = status === 'approved' ? at : null;
  await transaction(async (tx) => {
    const { id, name, path, articleId, contactId } = row;
    const was = row.status as CommentStatus;
    const text = { body, folded: searchText(name, body), at, memberId: null };
    const seen = { id, version, body: row.body, status: was };
    if (!(await replaceText(tx, seen, text))) throw new Conflict();
    await setScreened(tx, id, { status, heldBy, trace, decidedAt });
    // No moderator has judged the new text.
    await relearn(tx, row);
    if ((was === 'approved') !== (status === 'approved'))
      await countAbove(tx, path, status === 'approved' ? 1 : -1);
    if (was === 'approved' || status === 'approved') changed(tx, [`comments:${articleId}`, 'comments']);
    if (was !== status) await announceComment(tx, { id, path, contactId, status });
    await record(tx, viewer, 'comment.edit-own', 'comment', id, { from: was, to: status, version });
  });
  return { ok: true, value: { status: toldStatus({ status, decidedAt }) } };
}

/**
 * What becomes of a comment whose author puts another text in its place. What is not about the text stays what
 * it was, and what waits goes on waiting: an edit takes nothing out of the queue.
 */
async function screenAgain(viewer: Viewer, row: OwnRow, body: string) {
  const { id, name, articleId, proved } = row;
  const email = row.contact?.email ?? '';
  const settings = await readCommentSettings(viewer);
  const { mode } = takesComments(row.article, settings);
  const known = await findSender(email, articleId, body, fromNow(-DAY), id);
  const candidate = await candidateOf(
    { name, email, body, article: { id: articleId, mode }, settings },
    { network: row.network ?? '', trap: '' },
    'none',
    { isProved: proved, approvedBefore: known.approved, sameText: known.same },
  );
  const before = Array.isArray(row.trace) ? (row.trace as unknown as TraceEntry[]) : [];
  const ofSender = before.filter(({ phase, verdict }) => OF_SENDER.includes(phase) && verdict !== 'pass');
  const { verdict, heldBy, trace } = withEntries((await screen(candidate)).trace, ofSender);
  const isStill = row.status !== 'approved' && (verdict === 'pass' || row.heldBy === 'reports');
  const status: CommentStatus = isStill ? 'pending' : STATUS_OF[verdict];
  return { status, heldBy: isStill ? row.heldBy : heldBy, trace };
}

/** Phases that look at how a comment was sent. */
const OF_SENDER: readonly string[] = ['flood', 'trap'];

/** Takes a comment back, at any time, whatever became of it. Its author alone can. @throws NotFound */
export async function withdrawOwnComment(viewer: Viewer, slug: string, receipt: string): Promise<void> {
  const row = await ownRow(slug, receipt);
  if (row.status === 'withdrawn') return;
  await transaction(async (tx) => {
    const seen = { id: row.id, from: row.status as CommentStatus, version: row.version };
    await decideNow(tx, viewer, seen, 'withdrawn', 'comment.withdraw');
    await releaseKey(tx, row.id);
  }).catch(async (error: unknown) => {
    // A moderator decided in between: what the author wants stands above it.
    if (!(error instanceof Conflict)) throw error;
    const again = await ownRow(slug, receipt);
    if (again.status === 'withdrawn') return;
    if (again.status === row.status && again.version === row.version) throw new NotFound();
    await withdrawOwnComment(viewer, slug, receipt);
  });
}
