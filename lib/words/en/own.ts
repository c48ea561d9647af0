import type { own as french } from '../fr/own';

/** A reader's own pages: the proof of an address, what is kept under it, what is followed. */
export const own: typeof french = {
  confirmTitle: 'Confirm your e-mail address',
  confirmText: 'A comment was written with your address under this article:',
  confirmNote:
    'Confirm if it was you. If not, close this page: nothing will be sent to you. In this browser your next comments may appear at once when one of them has been approved.',
  confirmSubmit: 'It was me',
  title: 'Your comments and your data',
  note: (email) =>
    `All that is kept under the address ${email}. This page is yours alone: do not give its address to anybody.`,
  comments: 'Your comments',
  follows: 'The threads that you follow',
  followsNone: 'You follow no thread.',
  unfollow: 'Stop following',
  unfollowOf: (title) => `Stop following “${title}”`,
  data: 'Your data',
  exported: 'Download all that is kept of you (JSON)',
  erase: 'Erase my data',
  eraseNote:
    'Your name, your e-mail address and your technical traces are erased for ever. Your published texts stay, under the name “Anonymous”. For a text to disappear as well, withdraw it first.',
  eraseSubmit: 'Erase everything',
  erasedTitle: 'Your data is erased',
  erasedText: 'Nothing on this site says any more who you were.',
  unsubscribeTitle: 'No more e-mails',
  unsubscribeText: (title) =>
    `You get an e-mail when somebody answers in a thread of the article “${title}”.`,
  unsubscribeAllText: 'You get an e-mail when somebody replies in one of the threads that you follow.',
  unsubscribeSubmit: 'Stop them',
  unsubscribed: 'Done: you will get no more e-mails about these replies.',
  moderateTitle: { approved: 'Approve this comment?', refused: 'Refuse this comment?' },
  moderateSubmit: { approved: 'Approve', refused: 'Refuse' },
  moderateDone: { approved: 'The comment is approved.', refused: 'The comment is refused.' },
  moderateOver: {
    used: 'This link has been used. Nothing was changed.',
    late: 'This link is too old. Nothing was changed.',
    over: 'This comment is not as you received it any more: its text changed, or somebody has decided. Nothing was changed.',
  },
  moderateMailed: 'The text that you received',
  moderateQueue: 'Open the pending comments',
};
