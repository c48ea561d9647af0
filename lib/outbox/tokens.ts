import { DAY } from '../clock';
import { sameSecret, seal } from '../ids';

/** What stands in the links of mails: ids and a keyed hash of them, so that nothing is stored and nothing can be made up. */

/** How long after a comment its sender can confirm the address, in milliseconds. */
export const CONFIRMABLE_FOR = 7 * DAY;

/** For a link by which the owner of an address proves it, with the comment that was sent with it. */
export function confirmToken(commentId: string, contactId: string): string {
  return `${commentId}.${contactId}.${seal('confirm', commentId, contactId)}`;
}

/** What a genuine `confirmToken` is about. The caller knows how old the comment may be (`CONFIRMABLE_FOR`). */
export function commentOfConfirmation(token: string): { commentId: string; contactId: string } | undefined {
  const [commentId = '', contactId = ''] = token.split('.');
  return sameSecret(token, confirmToken(commentId, contactId)) ? { commentId, contactId } : undefined;
}

/** For a link that tells the owner of an address what became of a report that was sent with it. */
export function reportToken(reportId: string, contactId: string): string {
  return `${reportId}.${contactId}.${seal('report-decided', reportId, contactId)}`;
}

/** What a genuine `reportToken` is about. */
export function reportOf(token: string): { reportId: string; contactId: string } | undefined {
  const [reportId = '', contactId = ''] = token.split('.');
  return sameSecret(token, reportToken(reportId, contactId)) ? { reportId, contactId } : undefined;
}

/** For a link that ends a subscription. It has no end: old mails must be able to stop new ones. */
export function unsubscribeToken(subscriptionId: string): string {
  return `${subscriptionId}.${seal('unsubscribe', subscriptionId)}`;
}

/** The subscription of a genuine `unsubscribeToken`. */
export function subscriptionOf(token: string): string | undefined {
  const [id = ''] = token.split('.');
  return sameSecret(token, unsubscribeToken(id)) ? id : undefined;
}

/** For a link that ends all subscriptions of a reader: one letter may be about several. It has no end either. */
export function unsubscribeAllToken(contactId: string): string {
  return `${contactId}.${seal('unsubscribe-all', contactId)}`;
}

/** The contact of a genuine `unsubscribeAllToken`. */
export function contactOfUnsubscription(token: string): string | undefined {
  const [id = ''] = token.split('.');
  return sameSecret(token, unsubscribeAllToken(id)) ? id : undefined;
}

/** A decision that a mail offers to one member about one text of a comment. */
export type Moderation = {
  commentId: string;
  version: number;
  memberId: string;
  to: 'approved' | 'refused';
  expires: Date;
};

export function moderationToken({ commentId, version, memberId, to, expires }: Moderation): string {
  const parts = [commentId, String(version), memberId, to, expires.getTime().toString(36)];
  return [...parts, seal('moderate', ...parts)].join('.');
}

/** What a genuine `moderationToken` offers. The caller compares `expires` with the clock. */
export function moderationOf(token: string): Moderation | undefined {
  const [commentId = '', version = '', memberId = '', to = '', expires = ''] = token.split('.');
  const offered = {
    commentId,
    version: Number(version),
    memberId,
    to: to === 'approved' ? to : 'refused',
    expires: new Date(Number.parseInt(expires, 36)),
  } as const;
  return sameSecret(token, moderationToken(offered)) ? offered : undefined;
}
