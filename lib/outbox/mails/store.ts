import { reading } from '../../db';

/** What mails say is looked up when they are sent: what is gone or changed since then is not told. */

const article = { select: { slug: true, status: true, live: { select: { title: true } } } } as const;

export type ArticleOfMail = { slug: string; status: string; live: { title: string } | null };

export type Recipient = {
  /** '' for readers: the name that somebody typed is in no mail to an address. */
  name: string;
  address: string;
  /** A link in a mail to the address was used; of members always. */
  isProved: boolean;
  mayModerate: boolean;
  /** Reads the articles of others before they are published. */
  mayReview: boolean;
  /** off | each | digest */
  commentMail: string;
};

export async function findRecipient(
  contactId: string | null,
  memberId: string | null,
): Promise<Recipient | undefined> {
  if (contactId !== null) {
    const row = await reading().contact.findUnique({
      where: { id: contactId },
      select: { email: true, provedAt: true },
    });
    const reader = { name: '', mayModerate: false, mayReview: false, commentMail: 'off' };
    return row ? { ...reader, address: row.email, isProved: row.provedAt !== null } : undefined;
  }
  if (memberId === null) return undefined;
  const row = await reading().member.findUnique({
    where: { id: memberId },
    select: { name: true, email: true, commentMail: true, roles: { select: { role: true } } },
  });
  if (row === null) return undefined;
  const has = (name: string) => row.roles.some(({ role }) => role === name || role === 'administrator');
  const { name, email: address, commentMail } = row;
  return {
    name,
    address,
    isProved: true,
    mayModerate: has('moderator'),
    mayReview: has('editor'),
    commentMail,
  };
}

/** The comments that are still there, by their ids. */
export async function findComments(ids: string[]) {
  const rows = await reading().comment.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      contactId: true,
      status: true,
      version: true,
      name: true,
      body: true,
      reason: true,
      reasonWords: true,
      proved: true,
      createdAt: true,
      decidedAt: true,
      article,
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The subscriptions of a contact that go on. */
export async function findSubscriptions(ids: string[], contactId: string): Promise<Set<string>> {
  const rows = await reading().subscription.findMany({
    where: { id: { in: ids }, contactId },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

export function findReport(id: string) {
  return reading().report.findUnique({
    where: { id },
    select: { contactId: true, decidedAt: true, comment: { select: { article } } },
  });
}

/** What a contact was told by the mails of a kind that were sent, the last one last. */
export async function listTold(kind: string, contactId: string): Promise<Record<string, unknown>[]> {
  const rows = await reading().outboxMail.findMany({
    where: { contactId, kind, sentAt: { not: null }, failure: '' },
    select: { data: true },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ data }) => data as Record<string, unknown>);
}

/** How many mails that nobody need have asked for were sent to a mailbox, under any `+tag`. */
export function countAsked(address: string, since: Date): Promise<number> {
  const at = address.lastIndexOf('@');
  const [local = ''] = address.slice(0, at).split('+');
  const domain = address.slice(at);
  const tagged = { startsWith: `${local}+`, endsWith: domain };
  return reading().outboxMail.count({
    where: {
      kind: { in: ['confirm', 'report-decided'] },
      contact: { OR: [{ email: `${local}${domain}` }, { email: tagged }] },
      sentAt: { gte: since },
      failure: '',
    },
  });
}

/** A step of an article on its way, with who took it. */
export function findStep(id: string) {
  return reading().reviewStep.findUnique({
    where: { id },
    select: {
      to: true,
      words: true,
      member: { select: { name: true } },
      article: {
        select: {
          id: true,
          slug: true,
          status: true,
          stage: true,
          ownerId: true,
          trashedAt: true,
          draft: { select: { title: true } },
        },
      },
    },
  });
}

/** A plan that could not be carried out, while its editors are shown it. */
export function findFailedPlan(id: string) {
  return reading().schedule.findFirst({
    where: { id, failure: { not: '' } },
    select: {
      articleId: true,
      memberId: true,
      at: true,
      failure: true,
      article: { select: { slug: true, draft: { select: { title: true } } } },
    },
  });
}
