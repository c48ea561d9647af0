import { absoluteUrl } from '../../env';
import { browserIn } from '../../words/browser';
import { longDateTime } from '../../words/dates';
import { wordsOf } from '../../words/dictionary';
import { type Compose, letter } from './letter';

/** Tells a member that their account was opened in a browser that is new: which kind and when, and no address of a network. */
export const newDevice: Compose = async ([mail], context) => {
  if (mail === undefined) return null;
  const { site, words } = context;
  const browser = browserIn(wordsOf(site.language).profile, mail.data.browser ?? '');
  const at = longDateTime(mail.createdAt, site);
  return letter(context, words.newDevice.subject(site.title), [
    words.newDevice.text(site.title, at, browser),
    words.newDevice.yours,
    `${words.newDevice.notYours}\n${absoluteUrl('/admin/profile#sessions')}`,
  ]);
};
