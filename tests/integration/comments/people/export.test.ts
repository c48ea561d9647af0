import { beforeEach, describe, expect, test } from 'vitest';
import { decideComments } from '../../../../lib/comments/moderation/decide';
import { markAsSpam } from '../../../../lib/comments/moderation/moderate-comment';
import { editOwnComment } from '../../../../lib/comments/own/change-own';
import { readOwnComment } from '../../../../lib/comments/own/read-own';
import {
  exportOwnData,
  exportPerson,
  readReaderPage,
  unfollow,
} from '../../../../lib/comments/own/reader-page';
import { postComment } from '../../../../lib/comments/post-comment';
import { commentOfReceipt, receiptFor } from '../../../../lib/comments/receipt';
import type { CommentValues } from '../../../../lib/comments/schema';
import { reading } from '../../../../lib/db';
import { Forbidden, NotFound } from '../../../../lib/errors';
import { GUEST, OWNER } from '../../../../lib/viewer';
import { findTrace } from '../../../support/canary';
import { approved, camille, idOf, noe, pending, published, typed } from '../../../support/cast';
import { confirm } from '../../../support/letters';
import { INSULT, report } from '../../../support/reports';

/** What a reader, and an administrator for them, is shown of what is kept under an address. */

const EMAIL = 'jeanne@lectrices.example';
const OTHER = 'temoin.autre@lectrices.example';
const HOSTILE =
  '=HYPERLINK("http://x.example","clic")\n+cmd|/C calc\n@SUM(1)\u2028</script><script>alert(1)</script>';

let slug: string;
beforeEach(async () => {
  ({ slug } = await published({ title: 'Le pain' }));
});

const from = async (network: string, change: Partial<CommentValues>) =>
  idOf(await postComment(GUEST, slug, typed(change), { network, userAgent: `Butineur de ${network}` }));

/** A comment that its author has proved, one that somebody else sent under the address, one of another reader. */
async function comments() {
  const mine = await from('203.0.113.1/32', { email: EMAIL, body: HOSTILE, follow: '1', notify: '1' });
  const { page } = await confirm(mine);
  const forged = await from('203.0.113.2/32', { email: EMAIL, name: 'Faussaire', body: 'Pas de moi' });
  const other = await from('203.0.113.3/32', { email: OTHER, name: 'Odile', body: 'Voisine' });
  return { mine, forged, other, page };
}

type Exported = { comments: Record<string, unknown>[] } & Record<string, unknown>;

describe('an export', () => {
  test('has everything that is kept under the address, as it was written', async () => {
    const { mine, page } = await comments();
    await editOwnComment(GUEST, slug, receiptFor(mine), { body: `${HOSTILE} !`, version: 1 });
    await decideComments(OWNER, {
      seen: [{ id: mine, from: 'pending', version: 2 }],
      to: 'refused',
      reason: 'advert',
      words: 'Pas ici.',
    });
    const reported = await approved(slug, { email: OTHER, body: 'À signaler' });
    await report(slug, reported, { ...INSULT, words: 'Ceci est à moi.', email: EMAIL });
    const data = JSON.parse(JSON.stringify(await exportOwnData(GUEST, page))) as Exported;
    expect(data).toMatchObject({
      email: EMAIL,
      provedAt: expect.any(String),
      follows: [{ article: { slug, live: { title: 'Le pain' } } }],
      reports: [{ reason: 'insult', words: 'Ceci est à moi.' }],
    });
    expect(data.comments.find(({ id }) => id === mine)).toMatchObject({
      name: 'Jeanne',
      body: `${HOSTILE} !`,
      status: 'refused',
      reason: 'advert',
      reasonWords: 'Pas ici.',
      network: '203.0.113.1/32',
      userAgent: 'Butineur de 203.0.113.1/32',
      revisions: [{ version: 1, body: HOSTILE }],
      article: { slug, title: 'Le pain' },
    });
    expect((data.mails as object[]).length).toBeGreaterThan(0);
  });

  test('has nothing of anybody else, not even of who wrote under the same address', async () => {
    const { forged, page } = await comments();
    for (const data of [await exportOwnData(GUEST, page), await exportPerson(OWNER, EMAIL)]) {
      const text = JSON.stringify(data);
      expect(findTrace(text, [OTHER])).toBeUndefined();
      expect(text).not.toMatch(/Voisine|203\.0\.113\.[23]/);
      const comment = (data as Exported).comments.find(({ id }) => id === forged);
      expect(Object.keys(comment ?? {})).not.toContain('network');
    }
  });

  test('says of spam what its author is told: refused', async () => {
    const { mine, page } = await comments();
    await markAsSpam(OWNER, mine, 'pending');
    const text = JSON.stringify(await exportOwnData(GUEST, page));
    expect(text).not.toContain('spam');
  });

  test('is for whoever holds the link, and for administrators, who leave a trace of it without the address', async () => {
    const { page } = await comments();
    for (const wrong of ['', '.', page.slice(0, -1), `${page}.`])
      await expect(exportOwnData(GUEST, wrong), wrong).rejects.toThrow(NotFound);
    await expect(exportPerson(GUEST, EMAIL)).rejects.toThrow(NotFound);
    for (const viewer of [await camille(), await noe()])
      await expect(exportPerson(viewer, EMAIL)).rejects.toThrow(Forbidden);
    await expect(exportPerson(OWNER, 'personne@lectrices.example')).rejects.toThrow(NotFound);
    await expect(exportPerson(OWNER, EMAIL.toUpperCase())).resolves.toMatchObject({ email: EMAIL });
    const trail = await reading().auditEntry.findMany({ where: { action: 'contact.export' } });
    expect(trail).toHaveLength(1);
    expect(findTrace(JSON.stringify(trail), [EMAIL])).toBeUndefined();
  });
});

describe('the reader’s own page', () => {
  test('lists their comments with a link to each that they proved, and what they follow', async () => {
    const { mine, forged, page } = await comments();
    const view = await readReaderPage(GUEST, page);
    expect(view.email).toBe(EMAIL);
    expect(view.comments.map(({ id, title }) => [id, title]).sort()).toEqual(
      [mine, forged].map((id) => [id, 'Le pain']).sort(),
    );
    const receipts = new Map(view.comments.map(({ id, receipt }) => [id, receipt]));
    expect(commentOfReceipt(receipts.get(mine) ?? '')).toBe(mine);
    await expect(readOwnComment(GUEST, slug, receipts.get(mine) ?? '')).resolves.toBeTruthy();
    expect(receipts.get(forged), 'nobody changes what somebody else sent').toBe('');
    expect(view.follows).toMatchObject([{ title: 'Le pain', slug }]);
  });

  test('ends what they follow, and nothing of somebody else’s', async () => {
    const { page } = await comments();
    const { page: others } = await confirm(
      await pending(slug, { email: OTHER, body: 'Je suis', follow: '1' }),
    );
    const [theirs] = (await readReaderPage(GUEST, others)).follows;
    await expect(unfollow(GUEST, page, theirs?.id ?? '')).rejects.toThrow(NotFound);
    await expect(unfollow(GUEST, page, '')).rejects.toThrow(NotFound);
    const [mine] = (await readReaderPage(GUEST, page)).follows;
    await unfollow(GUEST, page, mine?.id ?? '');
    expect((await readReaderPage(GUEST, page)).follows).toEqual([]);
    expect(await reading().subscription.count()).toBe(1);
  });
});
