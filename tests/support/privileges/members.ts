import { createMember } from '../../../lib/members/create-member';
import { listMembers } from '../../../lib/members/list-members';
import { readViewer } from '../../../lib/members/read-viewer';
import { resetPassword } from '../../../lib/members/reset-password';
import { newSetUpCode } from '../../../lib/members/set-up';
import { PASSWORD } from '../cast';
import type { Table } from './table';

const member = { name: 'Noé', email: 'noe@redaction.example', password: PASSWORD, roles: ['moderator'] };

/** Who may call the verbs of members. */
export const members: Table = {
  readViewer: ['administrator', (viewer) => readViewer(viewer, 'abcdefghijklmnop')],
  createMember: ['administrator', (viewer) => createMember(viewer, member)],
  listMembers: ['administrator', (viewer) => listMembers(viewer)],
  newSetUpCode: ['administrator', (viewer) => newSetUpCode(viewer)],
  resetPassword: ['administrator', (viewer, { email }) => resetPassword(viewer, email, 'une autre phrase')],
};

export const publicMembers = [
  'staffNames',
  'moderatorsToTell',
  'checkPasswordLink',
  'choosePassword',
  'needsSetUp',
  'requestPasswordLink',
  'setUp',
  'signIn',
  'signOut',
];
