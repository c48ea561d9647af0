import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { StartItem } from '@/components/admin/chrome/start-item';
import { listArticles } from '@/lib/articles/list/list-articles';
import { countQueues } from '@/lib/comments/queue/count-queues';
import { countOutbox } from '@/lib/outbox/list-outbox';
import { hasRole } from '@/lib/viewer';

type Props = { searchParams: Promise<{ refused?: string | string[] }> };

export default async function StartPage({ searchParams }: Props) {
  const viewer = await requireMember();
  const { site, words } = await currentSite();
  const { refused } = await searchParams;
  const [articles, pending, mails] = await Promise.all([
    hasRole(viewer, 'editor') || hasRole(viewer, 'author')
      ? listArticles(viewer, 1).then(({ total }) => total)
      : null,
    hasRole(viewer, 'moderator') ? countQueues(viewer).then(({ pending }) => pending) : null,
    hasRole(viewer, 'administrator') ? countOutbox(viewer) : null,
  ]);
  const text = words.admin.start;
  const style = { language: site.language };
  return (
    <main id="content" className="start" tabIndex={-1}>
      <h1>{words.admin.welcome(viewer.name)}</h1>
      {refused !== undefined && (
        <p className="notice notice-warning" role="status">
          {words.admin.refused}
        </p>
      )}
      <ul className="start-list">
        {pending !== null && (
          <StartItem
            {...style}
            count={pending}
            title={text.comments(pending)}
            text={text.commentsText(pending)}
          >
            <a className={pending > 0 ? 'button button-primary' : 'button'} href="/admin/comments">
              {pending > 0 ? text.commentsLink : text.commentsAll}
            </a>
          </StartItem>
        )}
        {articles !== null && (
          <StartItem
            {...style}
            count={articles}
            title={text.articles(articles)}
            text={articles === 0 ? text.articlesNone : text.articlesText}
          >
            <a className="button" href="/admin/articles">
              {text.articlesLink}
            </a>
          </StartItem>
        )}
        {mails !== null && (
          <StartItem
            {...style}
            count={mails}
            title={words.mails.outbox.title}
            text={mails === 0 ? words.mails.outbox.empty : words.mails.outbox.startText}
          >
            <a className="button" href="/admin/outbox">
              {words.mails.outbox.startLink}
            </a>
          </StartItem>
        )}
      </ul>
    </main>
  );
}
