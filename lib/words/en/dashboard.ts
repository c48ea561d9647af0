import type { dashboard as french } from '../fr/dashboard';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** The start page of the admin area. */
export const dashboard: typeof french = {
  waits: 'What waits for me',
  nothing: 'Nothing waits for you.',
  all: 'See all',
  open: 'Open',
  review: (count) => many(count, 'Article to review', 'Articles to review'),
  validated: (count) => many(count, 'Validated article, to publish', 'Validated articles, to publish'),
  changes: (count) => many(count, 'Article sent back', 'Articles sent back'),
  notes: (count) => many(count, 'Note on your articles', 'Notes on your articles'),
  comments: (count) => many(count, 'Pending comment', 'Pending comments'),
  planned: (count) => many(count, 'Planned publication', 'Planned publications'),
  failed: (count) => many(count, 'Plan that failed', 'Plans that failed'),
  mails: (count) => many(count, 'Mail that was not sent', 'Mails that were not sent'),
  goesLive: 'goes live on',
  goesOff: 'is taken back on',
  untitled: 'Without a title',
  happened: 'What happened',
  happenedNone: 'Nothing so far.',
  journal: 'The whole log',
  views: 'Page views',
  viewsNote: 'An estimate, without cookies; days are those of UTC.',
  viewsOff: 'Page views are not counted: a setting has turned it off.',
  perDay: 'By day, over 30 days',
  perArticle: 'Articles read most, over 7 days',
  noArticle: 'No article was read in the last seven days.',
  table: 'Show as a table',
  day: 'Day',
  article: 'Title',
  count: 'Views',
  noViews: 'No page view counted yet.',
  summary: (total, most, day) => `${total} views in 30 days, at most ${most} on ${day}.`,
};
