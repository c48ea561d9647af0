/** A mail that is not sent yet, as administrators see it: with its address and its whole text, to pass it on. */
export type UnsentMail = {
  id: string;
  /** A key of the dictionaries' `mails.kinds`, if it is known. */
  kind: string;
  recipient: 'reader' | 'member';
  address: string;
  since: Date;
  attempts: number;
  /** The code that the mail server gave last; '' without one. */
  failure: string;
  isGivenUp: boolean;
  /** None when it will be dropped: there is nothing to tell any more. */
  letter: { subject: string; text: string } | null;
};

export type OutboxView = {
  canSend: boolean;
  total: number;
  /** The first ones, the oldest first. */
  mails: UnsentMail[];
};
