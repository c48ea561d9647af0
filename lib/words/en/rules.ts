import type { rules as french } from '../fr/rules';

export const rules: typeof french = {
  usual: (networkDays, emailMonths) => `
Comments are here to take the articles further: a detail, a question, an experience, a reasoned disagreement are all welcome. Anything may be discussed, as long as you answer ideas and respect people.

What we do not publish:

- insults, threats and harassment;
- hateful or discriminatory words, and anything that the law forbids;
- advertising, and links that have nothing to do with the article;
- personal data of other people: addresses, telephone numbers, private lives;
- messages that are off topic or repeated.

Comments are read by the team of the site, before or after they are published. A comment that breaks these rules may be refused or removed; it is not rewritten to say something else.

Your e-mail address is never published, nor given to other readers. ${
    emailMonths === 0
      ? 'It is kept with your comments until you ask for it to be erased.'
      : `It is erased ${emailMonths.toLocaleString('en-GB')} ${emailMonths === 1 ? 'month' : 'months'} after your last comment.`
  } The network address from which you write serves to keep unwanted messages out; it is erased after ${
    networkDays === 1 ? 'one day' : `${networkDays.toLocaleString('en-GB')} days`
  }.

Does a comment seem to break these rules? The “Report” link under each comment tells the team of the site. A comment of your own can be withdrawn at any time on the page that you saw after sending it. If you no longer have its address, report it, choose “Another reason”, and say that it is yours.
`,
};
