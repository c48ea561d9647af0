import { DAY, now } from '../clock';
import { readAnalytics } from '../settings/analytics/read-analytics';
import { requireWriter, type Viewer } from '../viewer';
import type { Views } from './schema';
import { liveTitles, mostViewed, viewsByDay } from './store';

const DAYS = 30;
const WEEK = 7;
const MOST = 10;

/**
 * How often pages were read: each of the last thirty days, those without a view too, and the ten articles that
 * were read most in seven days, of those that readers can read. Editors and authors. @throws Forbidden, NotFound
 */
export async function readViews(viewer: Viewer): Promise<Views> {
  requireWriter(viewer);
  const today = now().getTime();
  const dayOf = (ago: number) => new Date(today - ago * DAY).toISOString().slice(0, 10);
  const days = Array.from({ length: DAYS }, (_, n) => dayOf(DAYS - 1 - n));
  const [{ counts }, found, most] = await Promise.all([
    readAnalytics(viewer),
    viewsByDay(days),
    // Some of them may be gone from readers since.
    mostViewed(dayOf(WEEK - 1), 3 * MOST),
  ]);
  const views = new Map(found.map((row) => [row.day, row.views]));
  const titles = await liveTitles(most.map(({ articleId }) => articleId));
  const articles = most.flatMap(({ articleId, views }) => {
    const live = titles.get(articleId);
    return live === undefined ? [] : { id: articleId, ...live, views };
  });
  return {
    counts,
    days: days.map((day) => ({ day, views: views.get(day) ?? 0 })),
    articles: articles.slice(0, MOST),
  };
}
