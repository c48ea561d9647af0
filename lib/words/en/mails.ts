import type { mails as french } from '../fr/mails';

/** The mails, and the page of those that are not sent yet. */
export const mails: typeof french = {
  hello: 'Hello,',
  confirm: {
    subject: (title) => `Your e-mail address for a comment on “${title}”`,
    text: (title, site) => `Somebody left a comment on “${title}” (${site}) with this e-mail address.`,
    ask: 'If it was you, open this link within seven days to confirm the address and get the messages that you asked for:',
    ignore: 'If it wasn’t you, ignore this message: no other will be sent to you for this comment.',
  },
  ownLink: {
    subject: (title) => `The link of your comment on “${title}”`,
    text: (title) => `Here is the link that shows you what became of your comment on “${title}”:`,
    keep: 'With it you can also change it while that is possible, and withdraw it. Keep it to yourself.',
  },
  decided: {
    approvedSubject: (title) => `Your comment on “${title}” is published`,
    approved: (title) => `Your comment on “${title}” is published. Here it is:`,
    refusedSubject: (title) => `Your comment on “${title}” is not published`,
    refused: (title) => `The moderators have read your comment on “${title}” and do not publish it.`,
    reasons: {
      offTopic: 'Reason: it is not about the subject of the article.',
      insult: 'Reason: it is insulting or aggressive.',
      hate: 'Reason: it attacks people for what they are.',
      advert: 'Reason: it is advertising.',
      illegal: 'Reason: its content is against the law.',
      privacy: 'Reason: it reveals somebody’s private life.',
      unreadable: 'Reason: it cannot be read or understood.',
      other: 'Reason: it does not follow the rules of the site.',
    },
    said: 'The moderators add:',
    own: 'To see it again or withdraw it, this link is yours alone:',
    page: 'And here is everything that is kept under your address, to download or to erase:',
  },
  reply: {
    subject: (title) => `A reply on “${title}”`,
    subjectMany: (count) => `${count.toLocaleString('en-GB')} new replies in the discussions that you follow`,
    text: (count) =>
      count === 1
        ? 'Somebody has replied in a discussion that you follow.'
        : 'Replies have been published in the discussions that you follow.',
    on: (title) => `On “${title}”:`,
    more: (count) =>
      count === 1 ? 'And one other reply.' : `And ${count.toLocaleString('en-GB')} other replies.`,
    unsubscribe: 'Stop following this discussion:',
  },
  reportDecided: {
    subject: (title) => `Your report of a comment on “${title}”`,
    text: (title, site) =>
      `Somebody reported a comment on “${title}” (${site}) and left this e-mail address. The moderators have read it again.`,
    ask: 'If it was you, this link tells you what they decided:',
    ignore: 'If it wasn’t you, ignore this message.',
    title: 'Outcome of your report',
    about: 'You reported a comment under this article:',
    kept: 'The moderators have read it again: it stays online, since it does not break the rules of the site. Thank you for your attention.',
    removed: 'The moderators have read it again and removed it. Thank you for your attention.',
    undecided: 'The moderators have not decided yet.',
  },
  waiting: {
    subject: (title) => `A comment to review on “${title}”`,
    subjectMany: (count) => `${count.toLocaleString('en-GB')} comments to review`,
    wrote: (title) => `On “${title}” somebody wrote:`,
    approve: 'Approve:',
    refuse: 'Refuse:',
    more: (count) =>
      count === 1 ? 'One other comment is waiting.' : `${count.toLocaleString('en-GB')} others are waiting.`,
    yours: 'The links to approve or refuse are yours alone and valid for seven days.',
    queue: 'All pending comments:',
  },
  submitted: {
    subject: (title: string) => `To review: “${title}”`,
    text: (title: string, by: string) => `${by} has submitted “${title}” for review:`,
  },
  reviewed: {
    changesSubject: (title: string) => `Changes requested: “${title}”`,
    changes: (title: string, by: string) => `${by} has read “${title}” and asks you to change it:`,
    validatedSubject: (title: string) => `Approved: “${title}”`,
    validated: (title: string, by: string) => `${by} has read and approved “${title}”:`,
    publishedSubject: (title: string) => `Published: “${title}”`,
    published: (title: string) => `“${title}” is online:`,
    desk: 'The article in the editor:',
  },
  planFailed: {
    subject: (title) => `Plan failed: “${title}”`,
    text: (title, at) => `What was planned for “${title}”, on ${at}, could not be done.`,
    desk: 'The article in the editor:',
  },
  newDevice: {
    subject: (site) => `A new sign-in to ${site}`,
    text: (site, at, browser) =>
      `Your account at ${site} has just been opened in a browser that it was never used in:\n\n${browser}, on ${at}`,
    yours: 'If it was you, there is nothing to do.',
    notYours: 'If not, change your password at once and end the other sessions in your profile:',
  },
  kinds: {
    confirm: 'Confirmation of an address',
    'own-link': 'Link of a comment',
    decided: 'Decision about a comment',
    reply: 'Reply in a discussion',
    'report-decided': 'Outcome of a report',
    submitted: 'Article to review',
    reviewed: 'Review of an article',
    'plan-failed': 'Plan that failed',
    waiting: 'Comment to review',
    'new-device': 'Sign-in from a new browser',
  },
  outbox: {
    title: 'Messages to send',
    startText: 'The e-mails that have not left yet.',
    startLink: 'See the messages',
    noServer:
      'This site has no mail server (SMTP_URL and MAIL_FROM): nothing is sent. The messages stay here; you can pass their text on yourself, or set up a server and they will be sent.',
    empty: 'No message is waiting.',
    shown: (count, total) =>
      `The oldest ${count.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}.`,
    columns: { kind: 'Kind', to: 'Recipient', since: 'Since', attempts: 'Attempts', failure: 'Last refusal' },
    recipient: { reader: 'Reader', member: 'Member' },
    givenUp: 'given up',
    read: 'Read the message',
    useless: 'Of no use any more: it will not be sent.',
  },
};
