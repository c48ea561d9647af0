import { describe, expect, test } from 'vitest';
import { readOwnComment } from '../../../../lib/comments/own/read-own';
import { postComment } from '../../../../lib/comments/post-comment';
import { sendDue } from '../../../../lib/outbox/send-due';
import { GUEST } from '../../../../lib/viewer';
import { idOf, pending, published, typed } from '../../../support/cast';
import { confirm, linkIn, newReader, useMailServer } from '../../../support/letters';

/** The link of one's own comment, by e-mail for who asked for it and has proved the address. */

const letters = useMailServer();

describe('the link of one’s own comment', () => {
  test('comes by e-mail when the address is proved, and opens that comment', async () => {
    const { slug } = await published();
    const email = newReader();
    const id = await pending(slug, { email, notify: '1' });
    await confirm(id);
    await sendDue();
    const own = (await letters(email)).at(-1);
    expect(own?.subject).toContain('Le lien de votre commentaire');
    const receipt = linkIn(own ?? { head: '', subject: '', text: '' }, `/articles/${slug}/comments/received/`)
      .split('/')
      .at(-1);
    const view = await readOwnComment(GUEST, slug, receipt ?? '');
    expect(view.comment.id).toBe(id);
  });

  test('comes at once from a browser in which the address was proved', async () => {
    const { slug } = await published();
    const email = newReader();
    const { browser } = await confirm(await pending(slug, { email }));
    const next = typed({ email, body: 'Encore un mot.', notify: '1' });
    idOf(await postComment(GUEST, slug, next, { browser }));
    await sendDue();
    expect((await letters(email)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Le lien de votre commentaire'),
    ]);
  });

  test('goes to nobody who did not ask for it', async () => {
    const { slug } = await published();
    const email = newReader();
    const { browser } = await confirm(await pending(slug, { email, follow: '1' }));
    await postComment(GUEST, slug, typed({ email, body: 'Encore un mot.', follow: '1' }), { browser });
    await sendDue();
    expect(await letters(email)).toEqual([]);
  });
});
