import { z } from 'zod';
import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, Forbidden, NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { readCommentSettings } from '../../settings/comments/read-comment-settings';
import type { Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { decideNow } from '../moderation/decide';
import { replaceText } from '../moderation/store';
import { candidateOf } from '../posting/candidate';
import { bodySchema, type CommentStatus } from '../schema';
import { fold } from '../screening/fold';
import { screen } from '../screening/screen';
import { takesComments } from '../takes-comments';
import { countAbove } from '../threads/store';
import { mayEdit, ownRow } from './read-own';
import { setScreened } from './store';

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
  if (!mayEdit(row)) throw new Forbidden('too late');
  const parsed = editSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<'body'>(parsed.error, errors) };
  const { body, version } = parsed.data;
  const settings = await readCommentSettings(viewer);
  const { mode } = takesComments(row.article, settings);
  const candidate = await candidateOf(
    { name: row.name, email: row.contact?.email ?? '', body, article: { id: row.articleId, mode }, settings },
    { network: '', trap: '' },
    'none',
    { isProved: row.proved, approvedBefore: row.proved && row.status === 'approved' ? 1 : 0, sameText: 0 },
  );
  const { verdict, heldBy, trace } = await screen(candidate);
  const status: CommentStatus = verdict === 'pass' ? 'approved' : verdict === 'spam' ? 'spam' : 'pending';
  const at = now();
  await transaction(async (tx) => {
    const text = { body, folded: fold(`${row.name} ${body}`), at, memberId: null };
    if (!(await replaceText(tx, { id: row.id, version, body: row.body }, text))) throw new Conflict();
    await setScreened(tx, row.id, { status, heldBy, trace, decidedAt: status === 'approved' ? at : null });
    const [was, is] = [row.status === 'approved', status === 'approved'];
    if (was !== is) await countAbove(tx, row.path, is ? 1 : -1);
    if (was || is) changed(tx, [`comments:${row.articleId}`, 'comments']);
    await record(tx, viewer, 'comment.edit-own', 'comment', row.id, {
      from: row.status,
      to: status,
      version,
    });
  });
  return { ok: true, value: { status } };
}

/** Takes a comment back, at any time, whatever became of it. Its author alone can. @throws NotFound */
export async function withdrawOwnComment(viewer: Viewer, slug: string, receipt: string): Promise<void> {
  const row = await ownRow(slug, receipt);
  if (row.status === 'withdrawn') return;
  await transaction(async (tx) => {
    const seen = { id: row.id, from: row.status as CommentStatus, version: row.version };
    await decideNow(tx, viewer, seen, 'withdrawn', 'comment.withdraw');
  }).catch(async (error: unknown) => {
    // A moderator decided in between: what the author wants stands above it.
    if (!(error instanceof Conflict)) throw error;
    const again = await ownRow(slug, receipt);
    if (again.status === 'withdrawn') return;
    if (again.status === row.status && again.version === row.version) throw new NotFound();
    await withdrawOwnComment(viewer, slug, receipt);
  });
}
