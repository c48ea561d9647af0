import type { reports as french } from '../fr/reports';

export const reports: typeof french = {
  title: 'Report a comment',
  intro: 'Tell the team of the site what is wrong with this comment. Your report is not published.',
  reason: 'Reason (required)',
  reasons: {
    insult: 'Insult, threat or harassment',
    hate: 'Hateful or discriminatory words',
    spam: 'Advertising or unwanted message',
    personalData: 'Personal data of somebody',
    illegal: 'Illegal content',
    misinformation: 'False or misleading information',
    other: 'Another reason',
  },
  words: 'Details',
  wordsHint: 'Needed if you choose “Another reason”, useful in any case.',
  email: 'E-mail address (optional)',
  emailHint: 'To be told of the decision. Your address is neither published nor used for anything else.',
  submit: 'Send the report',
  attemptTitle: 'Your report has not been sent yet',
  sentTitle: 'Thank you for your report',
  sent: 'Somebody of the team will read this comment again.',
};
