import type { Tx } from '../../db';
import { seal } from '../../ids';
import { searchText } from '../queue/search';
import {
  deleteContact,
  deleteTyped,
  eraseAuthor,
  findEmail,
  forgetInSearch,
  listToErase,
  listTyped,
  relabelBans,
} from './store';

/**
 * Takes from everything that came from an e-mail address what says whose it was: the address, with its mails and
 * subscriptions, names, networks, user agents, old texts, what was typed and not taken. The texts stay, under a
 * name that is nobody's; a ban of the address too, which is kept as a keyed hash.
 */
export async function eraseContact(tx: Tx, id: string, name: string): Promise<void> {
  const email = (await findEmail(tx, id))?.email ?? '';
  await forgetInSearch(tx);
  for (const { id: commentId, body } of await listToErase(tx, id))
    await eraseAuthor(tx, commentId, { name, folded: searchText(name, body) });
  await relabelBans(tx, seal('ban', email), name);
  const typed = (await listTyped(tx)).filter(({ values }) => emailIn(values) === email);
  await deleteTyped(
    tx,
    typed.map(({ tokenHash }) => tokenHash),
  );
  await deleteContact(tx, id);
}

function emailIn(values: unknown): string | undefined {
  const { email } = values as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase() : undefined;
}
