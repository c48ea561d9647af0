import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { changed } from '../../freshness';
import { readSite } from '../../settings/read-site';
import { requireRole, type Viewer } from '../../viewer';
import { wordsOf } from '../../words/dictionary';
import { relearning } from '../decisions/teach';
import { receiptFor } from '../receipt';
import { eraseContact } from '../retention/erase-contact';
import { emailSchema, type ReaderPageView } from '../schema';
import { contactOfReader } from './reader-token';
import { deleteSubscription, findContact, findContactByEmail } from './store';
import { toldStatus } from './told-status';

async function contactOf(token: string) {
  const id = contactOfReader(token);
  const contact = id === undefined ? null : await findContact(id);
  if (contact === null || contact.provedAt === null) throw new NotFound();
  return contact;
}

/** The reader's own page. @throws NotFound */
export async function readReaderPage(_viewer: Viewer, token: string): Promise<ReaderPageView> {
  const { email, comments, follows } = await contactOf(token);
  return {
    email,
    comments: comments.map(({ id, body, status, decidedAt, proved, createdAt, article }) => ({
      id,
      body,
      status: toldStatus({ status, decidedAt }),
      title: article.live?.title ?? '',
      slug: article.slug,
      // Who changes or withdraws it has sent it: somebody else may have typed the address.
      receipt: proved ? receiptFor(id) : '',
      createdAt,
    })),
    follows: follows.map(({ id, article }) => ({ id, title: article.live?.title ?? '', slug: article.slug })),
  };
}

/** All that is kept under the reader's address. @throws NotFound */
export async function exportOwnData(_viewer: Viewer, token: string): Promise<object> {
  return exported(await contactOf(token));
}

/** Takes everything from the site that says who the reader was; the texts stay, without a name. @throws NotFound */
export async function eraseOwnData(viewer: Viewer, token: string): Promise<void> {
  await erase(viewer, (await contactOf(token)).id);
}

/** Ends one of the reader's subscriptions. @throws NotFound */
export async function unfollow(_viewer: Viewer, token: string, subscriptionId: string): Promise<void> {
  const { follows } = await contactOf(token);
  if (!follows.some(({ id }) => id === subscriptionId)) throw new NotFound();
  await transaction((tx) => deleteSubscription(tx, subscriptionId));
}

/** All that is kept under an e-mail address, for its owner. Administrators. @throws Forbidden, NotFound (nothing is) */
export async function exportPerson(viewer: Viewer, email: string): Promise<object> {
  requireRole(viewer, 'administrator');
  const id = await idOf(email);
  const contact = id === undefined ? null : await findContact(id);
  if (contact === null) throw new NotFound();
  await transaction((tx) => record(tx, viewer, 'contact.export', 'contact', contact.id));
  return exported(contact);
}

/** Erases who wrote under an e-mail address. Administrators. @throws Forbidden, NotFound (nothing is kept) */
export async function erasePerson(viewer: Viewer, email: string): Promise<void> {
  requireRole(viewer, 'administrator');
  const id = await idOf(email);
  if (id === undefined) throw new NotFound();
  await erase(viewer, id);
}

async function idOf(email: string): Promise<string | undefined> {
  const parsed = emailSchema.safeParse(email);
  return parsed.success ? findContactByEmail(parsed.data) : undefined;
}

async function erase(viewer: Viewer, id: string): Promise<void> {
  const { language } = await readSite(viewer);
  await transaction(async (tx) => {
    const contact = await findContact(id, tx);
    if (contact === null) throw new NotFound();
    await relearning(tx, id, () => eraseContact(tx, id, wordsOf(language).comments.anonymous));
    changed(tx, [
      'comments',
      'bans',
      ...new Set(contact.comments.map(({ article }) => `comments:${article.id}`)),
    ]);
    await record(tx, viewer, 'contact.erase', 'contact', id, { comments: contact.comments.length });
  });
}

/** Of a comment that nobody has proved to be theirs, not where it came from: that is perhaps somebody else's. */
function exported({ id: _id, ...contact }: NonNullable<Awaited<ReturnType<typeof findContact>>>): object {
  return {
    ...contact,
    comments: contact.comments.map(({ article, network, userAgent, status, ...comment }) => ({
      ...comment,
      status: toldStatus({ status, decidedAt: comment.decidedAt }),
      ...(comment.proved && { network, userAgent }),
      article: { slug: article.slug, title: article.live?.title ?? '' },
    })),
  };
}
