import type { legal as french } from '../fr/legal';

/** The legal pages, as they are until a site writes its own. */
export const legal: typeof french = {
  notice: 'Legal notice',
  privacy: 'Privacy',
  noticeText: [
    '## Publisher',
    '{site} is published by {publisher}.\n{address}',
    '## Director of publication',
    '{director}',
    '## How to reach us',
    '{contact}',
    '## Hosting',
    '{host}',
    '## Copyright',
    'Texts and pictures belong to their authors. They may be quoted briefly, with the name of the author and a link; any other use needs a written agreement.',
    '## Comments',
    'Comments are their authors’ own. An unlawful comment can be reported by the link beside it, or to the contact above.',
  ].join('\n\n'),
  privacyText: [
    'This page says what {site} keeps of you, why and for how long.',
    '## Who is responsible',
    '{publisher}\n{contact}',
    '## When you read',
    '{reading}',
    '## When you comment',
    [
      '- Your name and text are published once they were read, or as the rules of the site say.',
      '- Your e-mail address is never published or passed on. It serves to answer you and to know your comments. {emailKept}',
      '- The address of your network and the name of your browser, kept against abuse, are erased after {networkDays} days.',
      '- If you confirm your address, a cookie remembers it in that browser; the name that you type is kept there if you ask for it.',
    ].join('\n'),
    'The ground for this is the legitimate interest of the site in publishing discussions and protecting them (article 6(1)(f) of the GDPR).',
    '## Your rights',
    'You may ask to see your data, have them corrected, erased or restricted, or object to their use, by the contact above. The link in the mail about your comment opens a page on which you download and erase everything yourself.',
    'You may also turn to the data protection authority of your country.',
  ].join('\n\n'),
  counted:
    'No cookie is set, and nothing is loaded from another site before you click. Pages that are read are counted by day and article, without an address, an identifier or anything that tells you from others.',
  notCounted:
    'No cookie is set, nothing is loaded from another site before you click, and page views are not counted.',
  emailUntilAsked: 'It is kept until you ask for its erasure.',
  emailErased: 'It is erased {emailMonths} months after your last comment.',
};
