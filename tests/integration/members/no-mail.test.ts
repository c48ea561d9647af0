import { expect, test } from 'vitest';
import { reading } from '../../../lib/db';
import { canSendMail, sendMail } from '../../../lib/mailer';
import { requestPasswordLink } from '../../../lib/members/request-password-link';
import { GUEST } from '../../../lib/viewer';
import { camille } from '../../support/cast';

test('without a mail server and a sender nothing is sent, and the answer tells nobody who is a member', async () => {
  const { email } = await camille();
  expect(canSendMail()).toBe(false);
  const mail = {
    to: { name: 'Noé', address: 'noe@redaction.example' },
    subject: 'Bonjour',
    text: 'Bonjour.',
  };
  await expect(sendMail(mail)).resolves.toBeUndefined();
  for (const address of [email, 'personne@redaction.example']) {
    const answer = await requestPasswordLink(GUEST, address, '192.0.2.1');
    await expect(answer.sent).resolves.toBeUndefined();
  }
  expect(await reading().passwordReset.count()).toBe(1);
});
