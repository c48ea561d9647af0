import type { members as french } from '../fr/members';

/** Signing in, first set-up, passwords. */
export const members: typeof french = {
  signIn: 'Sign in',
  signInTitle: 'Sign in',
  signInIntro: 'For the editorial staff and the moderators.',
  signOut: 'Sign out',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters.',
  name: 'Name',
  forgot: 'Forgotten your password?',
  forgotTitle: 'Forgotten password',
  forgotIntro:
    'Enter your e-mail address: if it is a member’s, a link will be waiting there in a few moments.',
  forgotSubmit: 'Send me a link',
  forgotSent: 'If this address is a member’s, a link has just been sent to it. It is valid for an hour.',
  forgotNoMail:
    'This site does not send e-mail yet. Whoever administers it can give you a new password from the terminal, with this command:',
  chooseTitle: 'Choose a password',
  chooseSubmit: 'Save the password',
  chosen: 'Your password has been changed. You can sign in.',
  signedOut: 'You are signed out.',
  backToSignIn: 'Back to sign-in',
  setUpTitle: 'First set-up',
  setUpIntro:
    'Create the account of the person who administers the site. The code is shown in the terminal where the server was started.',
  setUpCode: 'Code shown in the terminal',
  setUpSubmit: 'Create the account',
  passwordMailSubject: (site) => `A new password for ${site}`,
  passwordMailText: (name, site, link) =>
    `Hello ${name},\n\nYou asked for a new password for ${site}. To choose it, open this link within the hour:\n\n${link}\n\nIt works once. If you did not ask for anything, ignore this message: your password stays the same.\n`,
  created: 'The account has been created. You can sign in.',
  errorSummary: (count) => (count === 1 ? 'One thing needs correcting' : `${count} things need correcting`),
  askAgain: 'Ask for a new link',
  linkTitle: 'This link no longer works',
  roles: { administrator: 'Administration', editor: 'Editing', author: 'Writing', moderator: 'Moderation' },
};
