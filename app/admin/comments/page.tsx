import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { BulkForm } from '@/components/admin/comments/bulk-form';
import { Conflicts } from '@/components/admin/comments/conflicts';
import { ModeForm } from '@/components/admin/comments/mode-form';
import { QueueComment } from '@/components/admin/comments/queue-comment';
import { QueueFilterForm } from '@/components/admin/comments/queue-filter-form';
import { QueueKeys } from '@/components/admin/comments/queue-keys';
import { QueueNews } from '@/components/admin/comments/queue-news';
import { QueueStatus } from '@/components/admin/comments/queue-status';
import { QueueTabs } from '@/components/admin/comments/queue-tabs';
import { now } from '@/lib/clock';
import { readConflicts } from '@/lib/comments/moderation/read-conflicts';
import { countQueues, listCommentedArticles } from '@/lib/comments/queue/count-queues';
import { listQueue } from '@/lib/comments/queue/list-queue';
import { hasRole } from '@/lib/viewer';
import { ban, decide, decideAll, edit, refuse, reply, setMode, undo } from './actions';
import { recallDecided } from './decided';
import { askedOf, isSearched, queuePath, stillAsked } from './queue-path';
import './queue-head.css';
import './queue.css';
import './comment.css';
import './forms.css';
import './keys.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { words } = await currentSite();
  const { queue, words: searched } = askedOf(await searchParams);
  const { title, tab, found } = words.moderation;
  return { title: `${title}${searched ? ` ${found(searched)}` : ''} · ${tab[queue]}` };
}

export default async function QueuePage({ searchParams }: Props) {
  const viewer = await requireMember('moderator');
  const { site, words } = await currentSite();
  const asked = askedOf(await searchParams);
  const seen = asked.conflicts.split(',').flatMap((one) => {
    const [id = '', version = ''] = one.split('.');
    return /^\d+$/.test(version) ? [{ id, version: Number(version) }] : [];
  });
  const since = now().toISOString();
  const [list, counts, articles, conflicts, name] = await Promise.all([
    listQueue(viewer, asked.queue, asked, asked.after || undefined),
    countQueues(viewer),
    listCommentedArticles(viewer),
    readConflicts(viewer, seen),
    recallDecided(),
  ]);
  const text = words.moderation;
  const article = articles.find(({ id }) => id === asked.article);
  const kept = Object.fromEntries(
    Object.entries({ ...stillAsked(asked), status: asked.queue }).filter(([key]) => key !== 'queue'),
  ) as Record<string, string>;
  const { items } = list;
  return (
    <main id="content" className="queue-page" tabIndex={-1}>
      <div className="queue-head">
        <h1>{text.title}</h1>
        <p>
          <a href="/admin/comments/mails">{text.mailsLink}</a>
          <a href="/admin/comments/bans">{text.bansLink}</a>
          {hasRole(viewer, 'administrator') && (
            <>
              <a href="/admin/comments/settings">{text.settingsLink}</a>
              <a href="/admin/comments/readers">{text.readersLink}</a>
            </>
          )}
        </p>
      </div>
      <QueueTabs queue={asked.queue} counts={counts} words={text} language={site.language} />
      <QueueFilterForm asked={asked} articles={articles} words={words} />
      {article && <ModeForm article={article} setMode={setMode} words={words} />}
      <QueueStatus
        said={{ ...asked, said: [asked.done, asked.fault, asked.batch].join(' ').trim() }}
        name={name}
        undo={undo}
        kept={kept}
        words={words}
      />
      <Conflicts conflicts={conflicts} words={text} />
      <QueueNews
        since={since}
        words={{ arrivedOne: text.arrivedOne, arrivedMany: text.arrivedMany, reload: text.reload }}
      />
      <div className="queue">
        <div>
          {items.length === 0 && (
            <p className="queue-empty">{isSearched(asked) ? text.nothing : text.empty[asked.queue]}</p>
          )}
          {items.length > 0 && <BulkForm queue={asked.queue} decide={decide} kept={kept} words={words} />}
          {items.map((comment, n) => (
            <QueueComment
              key={comment.id}
              comment={comment}
              kept={{ ...kept, next: (items[n + 1] ?? items[n - 1])?.id ?? '' }}
              personPath={comment.personId && queuePath({ queue: 'all', person: comment.personId })}
              actions={{ decide, decideAll, refuse, reply, edit, ban }}
              words={words}
              style={site}
            />
          ))}
          <p className="queue-pages">
            {asked.after && <a href={queuePath({ ...stillAsked(asked), after: '' })}>{text.first}</a>}
            {list.next && (
              <a rel="next" href={queuePath({ ...stillAsked(asked), after: list.next })}>
                {text.next}
              </a>
            )}
          </p>
        </div>
        {(items.length > 0 || asked.done) && (
          <QueueKeys words={text.keys} said={[asked.done, asked.fault, asked.batch].join()} />
        )}
      </div>
    </main>
  );
}
