import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ArticleChart } from '@/components/admin/dashboard/article-chart';
import { DayChart } from '@/components/admin/dashboard/day-chart';
import { localeOf } from '@/components/admin/dashboard/locale';
import { RecentList } from '@/components/admin/dashboard/recent-list';
import { WaitingList } from '@/components/admin/dashboard/waiting-list';
import { readRecent } from '@/lib/audit/read-recent';
import { hasRole } from '@/lib/viewer';
import { readViews } from '@/lib/views/read-views';
import { waitingGroups } from './waiting-groups';
import './dashboard.css';

type Props = { searchParams: Promise<{ refused?: string | string[] }> };

/** What waits for who comes in, what happened, and what is read. */
export default async function StartPage({ searchParams }: Props) {
  const viewer = await requireMember();
  const { site, words } = await currentSite();
  const { refused } = await searchParams;
  const writes = hasRole(viewer, 'editor') || hasRole(viewer, 'author');
  const [groups, recent, views] = await Promise.all([
    waitingGroups(viewer, words, site),
    readRecent(viewer),
    writes ? readViews(viewer) : null,
  ]);
  const text = words.dashboard;
  const { language } = site;
  return (
    <main id="content" className="dashboard" tabIndex={-1}>
      <h1>{words.admin.welcome(viewer.name)}</h1>
      {refused !== undefined && (
        <p className="notice notice-warning" role="status">
          {words.admin.refused}
        </p>
      )}
      <div className="dashboard-columns">
        <div>
          <section aria-labelledby="waits">
            <h2 id="waits">{text.waits}</h2>
            <WaitingList groups={groups} words={text} locale={localeOf(language)} />
          </section>
          {views && (
            <section aria-labelledby="views" className="dashboard-views">
              <h2 id="views">{text.views}</h2>
              <p className="hint">{views.counts ? text.viewsNote : text.viewsOff}</p>
              <div className="dashboard-charts">
                <DayChart days={views.days} language={language} words={text} />
                <ArticleChart articles={views.articles} language={language} words={text} />
              </div>
            </section>
          )}
        </div>
        <section aria-labelledby="happened">
          <h2 id="happened">{text.happened}</h2>
          <RecentList lines={recent} words={words} style={site} />
          {hasRole(viewer, 'administrator') && (
            <p>
              <a href="/admin/audit">{text.journal}</a>
            </p>
          )}
        </section>
      </div>
    </main>
  );
}
