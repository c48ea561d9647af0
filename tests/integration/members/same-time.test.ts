import { expect, test, vi } from 'vitest';

const counted = vi.hoisted(() => ({ hash: 0, verify: 0 }));

// A hash is all that takes time: as many of them, as much of it.
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  return {
    ...real,
    hash: (...given: Parameters<typeof real.hash>) => {
      counted.hash++;
      return real.hash(...given);
    },
    verify: (...given: Parameters<typeof real.verify>) => {
      counted.verify++;
      return real.verify(...given);
    },
  };
});

import { blockMember } from '../../../lib/members/desk/block-member';
import { inviteMember } from '../../../lib/members/invitations/invite';
import { join } from '../../../lib/members/invitations/join';
import { requestPasswordLink } from '../../../lib/members/request-password-link';
import { signIn } from '../../../lib/members/sign-in';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, PASSWORD } from '../../support/cast';
import { quickMember, withSecondFactor } from '../../support/quick-member';

/** What somebody is told, and how many hashes that took. */
async function cost<T>(work: () => Promise<T>): Promise<T & { hashes: number }> {
  const before = counted.hash + counted.verify;
  const told = await work();
  return { ...told, hashes: counted.hash + counted.verify - before };
}

test('who is a member, blocked or nobody is told by neither the words nor the time of a refusal', async () => {
  const [member, blocked] = [await quickMember('editor'), await quickMember('author')];
  const careful = await withSecondFactor(await quickMember('moderator'));
  done(await blockMember(OWNER, blocked.id));
  const tryWith = (email: string, password: string) =>
    cost(() => signIn(GUEST, { email, password }, '192.0.2.1'));
  await tryWith('personne@redaction.example', 'faux');
  const wrong = { ok: false, errors: { password: 'credentialsWrong' }, hashes: 1 };
  for (const { email } of [member, blocked, careful, { email: 'personne@redaction.example' }])
    expect(await tryWith(email, 'faux')).toEqual(wrong);
  expect(await tryWith(blocked.email, PASSWORD), 'the right password of who is blocked').toEqual(wrong);

  for (const { email } of [member, blocked, { email: 'personne@redaction.example' }]) {
    const asked = await cost(() => requestPasswordLink(GUEST, email, '192.0.2.1'));
    expect({ ...asked, sent: await asked.sent }).toEqual({ sent: undefined, hashes: 0 });
  }

  const { link } = done(await inviteMember(OWNER, { way: 'link', name: '', roles: ['author'] }));
  const token = link?.split('/').at(-1) ?? '';
  const joining = (email: string) =>
    cost(() => join(GUEST, token, { name: 'Odile', email, password: PASSWORD }, '192.0.2.1'));
  for (const { email } of [member, blocked])
    expect(await joining(email)).toEqual({ ok: false, errors: { email: 'emailUnusable' }, hashes: 1 });
  expect(await joining('libre@redaction.example')).toMatchObject({ ok: true, hashes: 1 });
});
