import { DAY, fromNow } from '../../clock';
import { countAsked, type Recipient } from './store';

/** The most mails in a day to an address that somebody only typed, with all its `+tags`. */
const MOST = 3;
/** And to one that is proved. */
const MOST_PROVED = 10;

/** Whether a mailbox had as many mails in a day as may come without its owner's wish: nobody can fill it. */
export async function isAskedTooOften({ address, isProved }: Recipient): Promise<boolean> {
  const since = fromNow(-DAY);
  return (await countAsked(address, since)) >= (isProved ? MOST_PROVED : MOST);
}
