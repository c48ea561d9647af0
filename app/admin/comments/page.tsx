import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { QueueComment } from '@/components/admin/comments/queue-comment';
import { QueueKeys } from '@/components/admin/comments/queue-keys';
import { QueueStatus } from '@/components/admin/comments/queue-status';
import { QueueTabs } from '@/components/admin/comments/queue-tabs';
import { listQueue } from '@/lib/comments/list-queue';
import { STATUSES } from '@/lib/comments/schema';
import { decide, undo } from './actions';
import { recallDecided } from './decided';
import './queue.css';
import './keys.css';

type Key = 'status' | 'after' | 'done' | 'id' | 'from' | 'fault';
type Props = { searchParams: Promise<Partial<Record<Key, string | string[]>>> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.moderation.title };
}

export default async function QueuePage({ searchParams }: Props) {
  const viewer = await requireMember('moderator');
  const { site, words } = await currentSite();
  const asked = Object.fromEntries(
    Object.entries(await searchParams).map(([key, value]) => [key, typeof value === 'string' ? value : '']),
  ) as Partial<Record<Key, string>>;
  const status = STATUSES.find((known) => known === asked.status) ?? 'pending';
  const queue = await listQueue(viewer, status, asked.after || undefined);
  const name = asked.id ? await recallDecided(asked.id) : undefined;
  const text = words.moderation;
  const path = status === 'pending' ? '/admin/comments' : `/admin/comments?status=${status}`;
  return (
    <main id="content" className="queue-page" tabIndex={-1}>
      <h1>{text.title}</h1>
      <QueueTabs status={status} counts={queue.counts} words={text} language={site.language} />
      <QueueStatus said={asked} name={name} undo={undo} words={words} />
      <div className="queue">
        <div>
          <p className="hint">{queue.items.length === 0 ? text.empty[status] : text.order[status]}</p>
          {queue.items.map((comment, n) => (
            <QueueComment
              key={comment.id}
              comment={comment}
              next={(queue.items[n + 1] ?? queue.items[n - 1])?.id ?? ''}
              after={asked.after ?? ''}
              decide={decide}
              words={words}
              style={site}
            />
          ))}
          <p className="queue-pages">
            {asked.after && <a href={path}>{text.first}</a>}
            {queue.next && (
              <a rel="next" href={`${path}${path.includes('?') ? '&' : '?'}after=${queue.next}`}>
                {text.next}
              </a>
            )}
          </p>
        </div>
        {(queue.items.length > 0 || asked.done) && (
          <QueueKeys words={text.keys} said={[asked.done, asked.fault, asked.id].join()} />
        )}
      </div>
    </main>
  );
}
