import type { Words } from '../dictionary';

export const front: Words['front'] = {
  trail: 'You are here',
  home: 'Home',
  search: 'Search',
  first: 'Top stories',
  articles: (count) => (count === 1 ? 'One article' : `${count.toLocaleString('en-GB')} articles`),
  section: (name) => `All articles in ${name}`,
  latestPage: (page) => `Latest articles, page ${page}`,
  archives: 'Archive',
  archivesText: 'All that we have published, month by month.',
  archivesOf: (when) => `Archive: ${when}`,
  archivesIn: (when, count) =>
    `${count === 1 ? 'One article' : `${count.toLocaleString('en-GB')} articles`} published in ${when}.`,
  emptyArchives: 'Nothing has been published yet.',
  wholeMonth: (count) => `See all ${count.toLocaleString('en-GB')} articles of the month`,
  sections: 'Sections',
  read: 'Read',
  house: 'About',
  pageOf: (page) => `Page ${page}`,
  lostLatest: 'The latest articles',
};
