import { expect, test } from 'vitest';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { postComment } from '../../../../lib/comments/post-comment';
import { transaction } from '../../../../lib/db';
import { sendDue } from '../../../../lib/outbox/send-due';
import { writeSite } from '../../../../lib/settings/write-site';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { approved, noe, pending, published, typed } from '../../../support/cast';
import { type LetterRead, newReader, provedComment, useMailServer } from '../../../support/letters';

/** Names, texts and titles that would be more than words in a mail. */

const letters = useMailServer();

const VICTIM = 'victime@ailleurs.example';
const HOSTILE = [
  `Jean\r\nBcc: ${VICTIM}`,
  `Jean\nSubject: Autre chose`,
  'Jean\r\n\r\nUn autre texte',
  `Jean\u0000\r\n.\r\nMAIL FROM:<${VICTIM}>`,
  `Jean\u2028Bcc: ${VICTIM}`,
  `Jean\u0085Bcc: ${VICTIM}`,
  `"Jean" <${VICTIM}>`,
  `${VICTIM},`,
  '=?utf-8?Q?Jean=0D=0ABcc:_victime@ailleurs.example?=',
  '=?UTF-8?B?SmVhbg0KQmNjOiB2aWN0aW1lQGFpbGxldXJzLmV4YW1wbGU=?=',
  '\u202enaeJ\u202c \u2066Jean\u2069 \u200fJean',
  '<img src="https://espion.example/pixel.gif"><b>Jean</b>',
  '<a href="https://espion.example/">Jean</a><style>*{display:none}</style>',
  `-- \r\nLa Causerie\r\nhttp://espion.example/`,
  'Jean\u001b]8;;http://espion.example\u0007ici\u001b]8;;\u0007',
];

/** Controls, and what turns the direction of the words after it. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]/u;

/** What no letter may be, whoever typed what into it. */
function expectPlain(letter: LetterRead, to: string): void {
  const names = letter.head.split('\r\n').map((line) => line.split(':')[0]?.toLowerCase());
  expect(letter.head).toContain(`X-Envelope-To: ${to}\r\n`);
  expect(letter.head.match(/^To: .*$/gim)).toHaveLength(1);
  expect(names.filter((name) => name === 'subject')).toHaveLength(1);
  for (const name of ['bcc', 'cc', 'reply-to', 'sender', 'disposition-notification-to'])
    expect(names, name).not.toContain(name);
  expect(letter.head.match(/^Content-Type: .*$/gim)).toEqual(['Content-Type: text/plain; charset=utf-8']);
  expect(letter.text.replaceAll('\n', ' ')).not.toMatch(UNSEEN);
  expect(letter.subject).not.toMatch(UNSEEN);
}

test('a reader’s name and text put nothing into a mail but marked lines of those to moderators', async () => {
  const moderator = await noe();
  const { slug } = await published();
  const readers: string[] = [];
  for (const words of HOSTILE) {
    const email = newReader();
    readers.push(email);
    await postComment(GUEST, slug, typed({ name: words.slice(0, 80), body: words, email, notify: '1' }));
  }
  await sendDue();
  for (const email of readers) {
    const got = await letters(email);
    expect(got).toHaveLength(1);
    for (const letter of got) {
      expectPlain(letter, email);
      expect(letter.text).not.toMatch(/Jean|espion|victime/);
    }
  }
  const [letter, ...more] = await letters(moderator.email);
  if (letter === undefined) throw new Error('no letter');
  expect(more).toEqual([]);
  expectPlain(letter, moderator.email);
  expect(letter.subject).not.toMatch(/Jean|espion|victime/);
  const theirs = letter.text.split('\n').filter((text) => /Jean|espion|victime/.test(text));
  expect(theirs.length).toBeGreaterThanOrEqual(HOSTILE.length);
  for (const line of theirs) expect(line).toMatch(/^>/);
  expect(await letters(VICTIM)).toEqual([]);
}, 90_000);

test('a title of an article or of the site adds no header and no recipient', async () => {
  const { slug, id } = await published();
  const readers: string[] = [];
  for (const words of HOSTILE.map((text) => text.replaceAll('\0', ''))) {
    // Past the forms of the editors, which take less.
    await transaction((tx) => tx.revision.updateMany({ where: { articleId: id }, data: { title: words } }));
    await writeSite(OWNER, { title: words.slice(0, 60) });
    const email = newReader();
    readers.push(email);
    await pending(slug, { email, follow: '1' });
    const comment = await provedComment(slug, { email, body: 'De moi', notify: '1', follow: '1' });
    await sendDue();
    const seen = [{ id: comment, from: 'pending' as const, version: 1 }];
    await decideComments(OWNER, { seen, to: 'approved' });
    await approved(slug, { email: newReader(), body: 'Une réponse', parent: comment });
    await sendDue();
  }
  for (const email of readers) {
    const got = await letters(email);
    expect(got.length).toBeGreaterThanOrEqual(3);
    for (const letter of got) expectPlain(letter, email);
  }
  expect(await letters(VICTIM)).toEqual([]);
}, 90_000);

const NO_ADDRESSES = [
  `"Jean" <${VICTIM}>`,
  `jean@lectrices.example, ${VICTIM}`,
  `jean@lectrices.example\r\nBcc: ${VICTIM}`,
  `jean@lectrices.example%0d%0aBcc:${VICTIM}`,
  `<${VICTIM}>`,
  `jean@lectrices.example ${VICTIM}`,
  'jean＠lectrices.example',
  `"jean ${VICTIM}"@lectrices.example`,
];

test('what is more than an address is none, and nobody is mailed', async () => {
  const { slug } = await published();
  for (const email of NO_ADDRESSES) {
    const posted = await postComment(GUEST, slug, typed({ email, notify: '1', follow: '1' }));
    expect(posted, email).toMatchObject({ accepted: false, errors: { email: 'emailMalformed' } });
  }
  await sendDue();
  expect(await letters(VICTIM)).toEqual([]);
});
