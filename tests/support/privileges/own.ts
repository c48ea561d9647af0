import { TOTP } from 'otpauth';
import { transaction } from '../../../lib/db';
import { changeEmail } from '../../../lib/members/own/change-email';
import { changeName, changePassword } from '../../../lib/members/own/change-own';
import { endOtherSessions, endOwnSession } from '../../../lib/members/own/end-sessions';
import { readProfile } from '../../../lib/members/own/read-profile';
import { hashPassword } from '../../../lib/members/password';
import { openSession } from '../../../lib/members/sessions/open-session';
import { renewRecovery, turnOffTotp } from '../../../lib/members/totp/change-totp';
import { beginTotp, confirmTotp, readTotp } from '../../../lib/members/totp/set-up-totp';
import type { Viewer } from '../../../lib/viewer';
import { PASSWORD } from '../cast';
import type { Blog, Table } from './table';

/** A password takes its time: one is enough. */
let hashed: Promise<string> | undefined;

/** The author of the blog, with the roles of who asks: what is one's own is somebody's. */
async function own(viewer: Viewer, { author }: Blog): Promise<Viewer> {
  if (viewer.kind === 'guest' || author.kind === 'guest') return viewer;
  hashed ??= hashPassword(PASSWORD);
  const passwordHash = await hashed;
  await transaction((tx) => tx.member.update({ where: { id: author.id }, data: { passwordHash } }));
  return { ...author, roles: viewer.roles };
}

const password = PASSWORD;

async function withTotp(me: Viewer) {
  if (me.kind === 'guest') return confirmTotp(me, { code: '' });
  await beginTotp(me, { password });
  const totp = await readTotp(me);
  const secret = totp.state === 'begun' ? totp.secret : '';
  return confirmTotp(me, { code: new TOTP({ secret }).generate() });
}

/** What every member may do about themselves, and nobody about anybody else. */
export const ownThings: Table = {
  readProfile: ['member', async (viewer, blog) => readProfile(await own(viewer, blog))],
  changeName: ['member', async (viewer, blog) => changeName(await own(viewer, blog), { name: 'Odile' })],
  changePassword: [
    'member',
    async (viewer, blog) =>
      changePassword(await own(viewer, blog), { present: PASSWORD, password: 'une autre phrase' }),
  ],
  changeEmail: [
    'member',
    async (viewer, blog) =>
      changeEmail(await own(viewer, blog), { email: 'autre@redaction.example', password }),
  ],
  endOwnSession: [
    'member',
    async (viewer, blog) => {
      const me = await own(viewer, blog);
      if (me.kind === 'guest') return endOwnSession(me, '');
      const browser = { userAgent: '', devices: [] };
      await transaction((tx) => openSession(tx, { id: me.id, name: '', signedInAt: null }, browser));
      const { sessions } = await readProfile(me);
      return endOwnSession(me, sessions[0]?.key ?? '');
    },
  ],
  endOtherSessions: ['member', async (viewer, blog) => endOtherSessions(await own(viewer, blog))],
  readTotp: ['member', async (viewer, blog) => readTotp(await own(viewer, blog))],
  beginTotp: ['member', async (viewer, blog) => beginTotp(await own(viewer, blog), { password })],
  confirmTotp: ['member', async (viewer, blog) => withTotp(await own(viewer, blog))],
  turnOffTotp: ['member', async (viewer, blog) => turnOffTotp(await own(viewer, blog), { password })],
  renewRecovery: [
    'member',
    async (viewer, blog) => {
      const me = await own(viewer, blog);
      if (me.kind === 'member') await withTotp(me);
      return renewRecovery(me, { password });
    },
  ],
};
