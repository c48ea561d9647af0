import { reading, type Tx } from '../../db';
import { at } from '../store';
import { open } from '../threads/store';

const own = {
  ...open,
  articleId: true,
  contactId: true,
  version: true,
  proved: true,
  network: true,
  decidedAt: true,
  heldBy: true,
  trace: true,
  reason: true,
  reasonWords: true,
  parent: { select: { name: true } },
  contact: { select: { email: true, provedAt: true } },
  article: { select: { id: true, slug: true, commentsOpen: true, commentsMode: true, publishedAt: true } },
} as const;

export type OwnRow = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

/** The comment of a receipt, under any address that its article had. */
export function findOwn(id: string, slug: string) {
  return reading().comment.findFirst({ where: { id, article: at(slug) }, select: own });
}

/** Keeps what the screening said of a text that its author changed, and the state that follows. */
export async function setScreened(
  tx: Tx,
  id: string,
  screened: { status: string; heldBy: string; trace: object; decidedAt: Date | null },
): Promise<void> {
  await tx.comment.update({ where: { id }, data: screened, select: { id: true } });
  const isApproved = screened.status === 'approved';
  await tx.comment.updateMany({
    where: { id, ...(!isApproved && { below: 0 }) },
    data: { shown: isApproved },
  });
}

/** Everything that is kept of a contact. */
export function findContact(id: string, db = reading()) {
  return db.contact.findUnique({
    where: { id },
    select: {
      id: true,
      email: true,
      provedAt: true,
      createdAt: true,
      comments: {
        select: {
          id: true,
          name: true,
          body: true,
          status: true,
          proved: true,
          notify: true,
          follow: true,
          reason: true,
          reasonWords: true,
          network: true,
          userAgent: true,
          createdAt: true,
          editedAt: true,
          decidedAt: true,
          article: { select: { id: true, slug: true, live: { select: { title: true } } } },
          revisions: { select: { version: true, body: true, replacedAt: true } },
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      },
      follows: {
        select: {
          id: true,
          createdAt: true,
          article: { select: { slug: true, live: { select: { title: true } } } },
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      },
      reports: { select: { id: true, reason: true, words: true, createdAt: true, outcome: true } },
      mails: {
        select: { kind: true, createdAt: true, sentAt: true },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      },
    },
  });
}

export async function findContactByEmail(email: string): Promise<string | undefined> {
  return (await reading().contact.findUnique({ where: { email }, select: { id: true } }))?.id;
}

/**
 * Marks an address as proved, and the comment by which it was.
 * @returns whether it is by this comment for the first time; undefined: there is no such comment of it (any more)
 */
export async function prove(
  tx: Tx,
  contactId: string,
  commentId: string,
  now: Date,
): Promise<boolean | undefined> {
  const { count } = await tx.comment.updateMany({
    where: { id: commentId, contactId, proved: false },
    data: { proved: true },
  });
  const isThere = count === 1 || (await tx.comment.count({ where: { id: commentId, contactId } })) === 1;
  if (!isThere) return undefined;
  await tx.contact.updateMany({ where: { id: contactId }, data: { provedAt: now } });
  return count === 1;
}

/** A comment that a link of a mail is about, with what its screening asks for. */
export function findForConfirmation(commentId: string) {
  return reading().comment.findUnique({
    where: { id: commentId },
    select: {
      id: true,
      contactId: true,
      name: true,
      body: true,
      version: true,
      articleId: true,
      network: true,
      createdAt: true,
      contact: { select: { email: true } },
      article: {
        select: {
          slug: true,
          commentsOpen: true,
          commentsMode: true,
          publishedAt: true,
          live: { select: { title: true } },
        },
      },
    },
  });
}

export type ConfirmedRow = NonNullable<Awaited<ReturnType<typeof findConfirmed>>>;

/** What became of that comment until now, and what its author asked for. */
export function findConfirmed(tx: Tx, commentId: string) {
  return tx.comment.findUnique({
    where: { id: commentId },
    select: {
      articleId: true,
      path: true,
      version: true,
      status: true,
      heldBy: true,
      trace: true,
      reason: true,
      decidedAt: true,
      notify: true,
      follow: true,
      decisions: { select: { id: true }, take: 1 },
    },
  });
}

/** Lets the same text be sent again: who took a comment back may send it once more. */
export async function releaseKey(tx: Tx, id: string): Promise<void> {
  await tx.comment.update({ where: { id }, data: { submissionKey: id }, select: { id: true } });
}

export async function countApprovedProved(tx: Tx, contactId: string, butNot: string): Promise<number> {
  return tx.comment.count({ where: { contactId, status: 'approved', proved: true, id: { not: butNot } } });
}

/** Ends a subscription. @returns whether there was one */
export async function deleteSubscription(tx: Tx, id: string): Promise<boolean> {
  return (await tx.subscription.deleteMany({ where: { id } })).count === 1;
}

/** Ends all subscriptions of a contact. */
export async function deleteSubscriptionsOf(tx: Tx, contactId: string): Promise<void> {
  await tx.subscription.deleteMany({ where: { contactId } });
}

export function countSubscriptionsOf(contactId: string): Promise<number> {
  return reading().subscription.count({ where: { contactId } });
}

export function findSubscription(id: string) {
  return reading().subscription.findUnique({
    where: { id },
    select: { id: true, article: { select: { slug: true, live: { select: { title: true } } } } },
  });
}
