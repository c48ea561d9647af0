import { z } from 'zod';
import { readSite } from '../settings/read-site';
import { GUEST } from '../viewer';
import { wordsOf } from '../words/dictionary';
import { confirm } from './mails/confirm';
import { decided } from './mails/decided';
import type { Compose, Letter } from './mails/letter';
import { newDevice } from './mails/new-device';
import { ownLink } from './mails/own-link';
import { planFailed } from './mails/plan-failed';
import { reply } from './mails/reply';
import { reportDecided } from './mails/report-decided';
import { reviewed } from './mails/reviewed';
import { findRecipient, type Recipient } from './mails/store';
import { submitted } from './mails/submitted';
import { waiting } from './mails/waiting';
import type { Group } from './store';

/** Every kind of mail; `kind` of a row of the outbox is its name. */
const KINDS: Record<string, Compose> = {
  confirm,
  'own-link': ownLink,
  decided,
  reply,
  'report-decided': reportDecided,
  reviewed,
  submitted,
  'plan-failed': planFailed,
  waiting,
  'new-device': newDevice,
};

const dataSchema = z.record(z.string(), z.string());

/** Mails of one kind to one person, as the outbox has them. */
export type ToCompose = Group & { mails: { id: string; createdAt: Date; data: unknown }[] };

/** Looks up to whom mails go and writes them as one letter; none when they are of no use any more. @throws for a kind that is not known */
export async function compose({
  kind,
  contactId,
  memberId,
  mails,
}: ToCompose): Promise<{ to: Recipient; letter: Letter } | null> {
  const write = KINDS[kind];
  if (write === undefined) throw new Error('a mail of a kind that is not known');
  const to = await findRecipient(contactId, memberId);
  if (to === undefined) return null;
  const site = await readSite(GUEST);
  const words = wordsOf(site.language).mails;
  const context = { site, words, to, contactId: contactId ?? '', memberId: memberId ?? '' };
  const given = mails.map(({ data, ...mail }) => ({ ...mail, data: dataSchema.parse(data) }));
  const letter = await write(given, context);
  return letter && { to, letter };
}
