/** Views of a day (`2026-11-26`, UTC), and of an article that readers can read. */
export type DayViews = { day: string; views: number };
export type ArticleViews = { id: string; title: string; slug: string; views: number };
export type Views = { counts: boolean; days: DayViews[]; articles: ArticleViews[] };
