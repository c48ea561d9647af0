import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { contactOfUnsubscription, subscriptionOf } from '../../outbox/tokens';
import type { Viewer } from '../../viewer';
import { countSubscriptionsOf, deleteSubscription, deleteSubscriptionsOf, findSubscription } from './store';

/** What a link to unsubscribe is about: one thread, by its article's title, or ('') all. It changes nothing. @throws NotFound */
export async function readUnsubscription(
  _viewer: Viewer,
  token: string,
): Promise<{ title: string; isOver: boolean }> {
  const contactId = contactOfUnsubscription(token);
  if (contactId !== undefined) return { title: '', isOver: (await countSubscriptionsOf(contactId)) === 0 };
  const id = subscriptionOf(token);
  if (id === undefined) throw new NotFound();
  const row = await findSubscription(id);
  return { title: row?.article.live?.title ?? '', isOver: row === null };
}

/** Ends what the token of a mail names (RFC 8058); a second time too. @throws NotFound for a token that is not ours */
export async function unsubscribe(_viewer: Viewer, token: string): Promise<void> {
  const contactId = contactOfUnsubscription(token);
  const id = subscriptionOf(token);
  if (contactId !== undefined) await transaction((tx) => deleteSubscriptionsOf(tx, contactId));
  else if (id !== undefined) await transaction((tx) => deleteSubscription(tx, id));
  else throw new NotFound();
}
