import { createMember } from '../../../lib/members/create-member';
import { blockMember, unblockMember } from '../../../lib/members/desk/block-member';
import { changeRoles } from '../../../lib/members/desk/change-roles';
import {
  printPasswordLink,
  removeSecondFactor,
  sendPasswordLink,
  signOutMember,
} from '../../../lib/members/desk/help-member';
import { readMember } from '../../../lib/members/desk/read-member';
import { inviteMember, listInvitations, revokeInvitation } from '../../../lib/members/invitations/invite';
import { listMembers } from '../../../lib/members/list-members';
import { readViewer } from '../../../lib/members/read-viewer';
import { resetPassword } from '../../../lib/members/reset-password';
import { newSetUpCode } from '../../../lib/members/set-up';
import { writeMemberSettings } from '../../../lib/settings/members/write-member-settings';
import type { Viewer } from '../../../lib/viewer';
import { done, PASSWORD } from '../cast';
import { ownThings } from './own';
import type { Blog, Table } from './table';

const member = { name: 'Noé', email: 'noe@redaction.example', password: PASSWORD, roles: ['moderator'] };
const invitation = { way: 'link', name: '', roles: ['author'] };

/** What administrators do about somebody else. */
const about =
  <T>(verb: (viewer: Viewer, id: string) => Promise<T>) =>
  (viewer: Viewer, { author }: Blog) =>
    verb(viewer, author.kind === 'member' ? author.id : '');

/** Who may call the verbs of members. */
export const members: Table = {
  ...ownThings,
  readViewer: ['administrator', (viewer) => readViewer(viewer, 'abcdefghijklmnop')],
  createMember: ['administrator', (viewer) => createMember(viewer, member)],
  listMembers: ['administrator', (viewer) => listMembers(viewer)],
  newSetUpCode: ['administrator', (viewer) => newSetUpCode(viewer)],
  resetPassword: ['administrator', (viewer, { email }) => resetPassword(viewer, email, 'une autre phrase')],
  readMember: ['administrator', about(readMember)],
  changeRoles: ['administrator', about((viewer, id) => changeRoles(viewer, id, { roles: ['editor'] }))],
  blockMember: ['administrator', about(blockMember)],
  unblockMember: ['administrator', about(unblockMember)],
  signOutMember: ['administrator', about(signOutMember)],
  removeSecondFactor: ['administrator', about(removeSecondFactor)],
  sendPasswordLink: ['administrator', about(sendPasswordLink)],
  printPasswordLink: ['administrator', about(printPasswordLink)],
  inviteMember: ['administrator', (viewer) => inviteMember(viewer, invitation)],
  listInvitations: ['administrator', (viewer) => listInvitations(viewer)],
  revokeInvitation: [
    'administrator',
    async (viewer) => revokeInvitation(viewer, done(await inviteMember(viewer, invitation)).id),
  ],
  writeMemberSettings: ['administrator', (viewer) => writeMemberSettings(viewer, { totpFor: ['editor'] })],
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
  'checkHalfSession',
  'takeSecondStep',
  'checkEmailLink',
  'confirmEmail',
  'readInvitation',
  'join',
  'readMemberSettings',
];
