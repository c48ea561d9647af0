import { beginningOf, dayAfter } from '../../days';
import { readSite } from '../../settings/read-site';
import { requireRole, type Viewer } from '../../viewer';
import type { History, QueuedComment, QueueFilter, QueueName } from '../moderation/schema';
import { listReports } from '../reports/list-reports';
import type { CommentStatus } from '../schema';
import type { TraceEntry } from '../screening/phase';
import { searchWords } from './search';
import { countByPerson, findPlace, lastDecisions, listQueued, type Narrowed, type QueuedRow } from './store';

const PER_PAGE = 30;

export type Queue = {
  queue: QueueName;
  items: QueuedComment[];
  /** The id after which the next page begins; none on the last page. */
  next: string | null;
};

/**
 * A page of a queue: what waits oldest first, the others newest first. Moderators, who see the e-mail addresses.
 * @param after the id of the last comment of the page before @throws Forbidden, NotFound
 */
export async function listQueue(
  viewer: Viewer,
  queue: QueueName,
  filter: Partial<QueueFilter> = {},
  after?: string,
): Promise<Queue> {
  requireRole(viewer, 'moderator');
  const [place, { timeZone }] = await Promise.all([
    after === undefined ? null : findPlace(after),
    readSite(viewer),
  ]);
  const rows = await listQueued(queue, narrowed(filter, timeZone), PER_PAGE + 1, place ?? undefined);
  const items = await viewsOf(viewer, rows.slice(0, PER_PAGE));
  return { queue, items, next: rows.length > PER_PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** Days are those of the site: they begin where its clock says so. */
function narrowed(filter: Partial<QueueFilter>, timeZone: string): Narrowed {
  const { article = '', person = '', phase = '', words = '', since, until } = filter;
  return {
    article,
    person,
    phase,
    ...(words.trim() && { words: searchWords(words) }),
    ...(since && { since: beginningOf(since, timeZone) }),
    ...(until && { until: beginningOf(dayAfter(until), timeZone) }),
  };
}

async function viewsOf(viewer: Viewer, rows: QueuedRow[]): Promise<QueuedComment[]> {
  const ids = rows.map(({ id }) => id);
  const people = [...new Set(rows.flatMap(({ contactId }) => contactId ?? []))];
  const [counted, decisions, reports] = await Promise.all([
    people.length === 0 ? [] : countByPerson(people),
    lastDecisions(ids),
    listReports(
      viewer,
      rows.filter((row) => row.reports > 0).map(({ id }) => id),
    ),
  ]);
  const histories = new Map<string, History>();
  for (const { contactId, status, _count } of counted) {
    const history = histories.get(contactId ?? '') ?? { approved: 0, refused: 0, spam: 0 };
    const kind =
      status === 'approved' || status === 'spam' ? status : status === 'pending' ? null : 'refused';
    if (kind !== null) history[kind] += _count._all;
    histories.set(contactId ?? '', history);
  }
  return rows.map((row) => ({
    id: row.id,
    status: row.status as CommentStatus,
    version: row.version,
    name: row.name,
    email: row.contact?.email ?? null,
    personId: row.contactId,
    isProved: row.proved,
    byStaff: row.memberId !== null,
    network: row.network,
    body: row.body,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    reason: row.reason,
    reasonWords: row.reasonWords,
    article: {
      id: row.article.id,
      slug: row.article.slug,
      title: row.article.live?.title ?? row.article.slug,
    },
    answers: row.parent,
    trace: Array.isArray(row.trace) ? (row.trace as unknown as TraceEntry[]) : [],
    reports: reports.get(row.id) ?? [],
    reportCount: row.reports,
    history: histories.get(row.contactId ?? '') ?? { approved: 0, refused: 0, spam: 0 },
    decided: decisions.get(row.id) ?? null,
  }));
}
