import { expect, test } from 'vitest';
import { reading } from '../../../lib/db';
import { Forbidden, NotFound } from '../../../lib/errors';
import { countOutbox, listOutbox } from '../../../lib/outbox/list-outbox';
import { hasDue, sendDue } from '../../../lib/outbox/send-due';
import { GUEST, OWNER } from '../../../lib/viewer';
import { camille, noe, pending, published } from '../../support/cast';
import { linkIn } from '../../support/letters';

const READER = 'jeanne@lectrices.example';

test('without a mail server mails stay, and administrators see to whom they go and what they say', async () => {
  const { slug } = await published({ title: 'Le pain' });
  await pending(slug, { email: READER, notify: '1' });
  expect(await hasDue()).toBe(false);
  expect(await sendDue()).toBe(0);
  expect(await reading().outboxMail.findMany()).toMatchObject([{ sentAt: null, attempts: 0 }]);
  const { canSend, total, mails } = await listOutbox(OWNER);
  expect([canSend, total]).toEqual([false, 1]);
  const [mail] = mails;
  expect(mail).toMatchObject({ kind: 'confirm', recipient: 'reader', address: READER, isGivenUp: false });
  expect(mail?.letter?.subject).toContain('Le pain');
  expect(linkIn({ head: '', subject: '', text: mail?.letter?.text ?? '' }, '/reader/confirm/')).toBeTruthy();
});

test('and nobody else sees them', async () => {
  for (const look of [listOutbox, countOutbox]) {
    await expect(look(GUEST)).rejects.toThrow(NotFound);
    await expect(look(await camille())).rejects.toThrow(Forbidden);
    await expect(look(await noe())).rejects.toThrow(Forbidden);
  }
});
