import type { WaitingGroup, WaitingLine } from '@/components/admin/dashboard/waiting-list';
import { readWaiting } from '@/lib/articles/waiting/read-waiting';
import type { Waiting, WaitingItem } from '@/lib/articles/waiting/schema';
import { countQueues } from '@/lib/comments/queue/count-queues';
import { countOutbox } from '@/lib/outbox/list-outbox';
import { hasRole, type MemberViewer } from '@/lib/viewer';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

/** What waits for a member, as far as their roles go: what failed first, nothing of which there is none. */
export async function waitingGroups(
  viewer: MemberViewer,
  words: Words,
  style: DateStyle,
): Promise<WaitingGroup[]> {
  const [articles, comments, mails] = await Promise.all([
    hasRole(viewer, 'editor') || hasRole(viewer, 'author') ? articleGroups(viewer, words, style) : [],
    hasRole(viewer, 'moderator') ? countQueues(viewer).then(({ pending }) => pending) : 0,
    hasRole(viewer, 'administrator') ? countOutbox(viewer) : 0,
  ]);
  const text = words.dashboard;
  const others: WaitingGroup[] = [
    { key: 'comments', count: comments, title: text.comments(comments), href: '/admin/comments', lines: [] },
    { key: 'mails', count: mails, title: text.mails(mails), href: '/admin/outbox', lines: [], isFault: true },
  ];
  return [...articles, ...others]
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(b.isFault ?? false) - Number(a.isFault ?? false));
}

async function articleGroups(viewer: MemberViewer, words: Words, style: DateStyle): Promise<WaitingGroup[]> {
  const { review, validated, changes, notes, planned, failed } = await readWaiting(viewer);
  const text = words.dashboard;
  const line =
    (says: (item: WaitingItem) => string) =>
    (item: WaitingItem): WaitingLine => ({
      key: item.id,
      href: `/admin/articles/${item.articleId}`,
      title: item.title || text.untitled,
      says: says(item),
    });
  const group = (
    key: 'review' | 'validated' | 'changes' | 'notes' | 'failed',
    waiting: Waiting | null,
    href: string,
    says: (item: WaitingItem) => string = (item) => item.says,
  ): WaitingGroup => ({
    key,
    count: waiting?.count ?? 0,
    title: text[key](waiting?.count ?? 0),
    href,
    lines: (waiting?.items ?? []).map(line(says)),
  });
  const list = '/admin/articles';
  const plans = planned.items.map((item) => {
    const verb = item.action === 'publish' ? text.goesLive : text.goesOff;
    return line(() => `${verb} ${longDateTime(item.at, style)}`)(item);
  });
  return [
    {
      ...group('failed', failed, `${list}?state=failed`, ({ at }) => longDateTime(at, style)),
      isFault: true,
    },
    group('review', review, `${list}?state=review`),
    group('validated', validated, `${list}?state=validated`),
    group('changes', changes, `${list}?state=changes`),
    group('notes', notes, `${list}?mine=1`),
    {
      key: 'planned',
      count: planned.count,
      title: text.planned(planned.count),
      href: `${list}?state=scheduled`,
      lines: plans,
    },
  ];
}
