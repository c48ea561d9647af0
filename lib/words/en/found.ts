import type { found as french } from '../fr/found';

/** What search engines and the cards of other sites say of pages, and what stands in the place of what is gone. */
export const found: typeof french = {
  home: (site) => `${site}: the latest articles, newest first.`,
  category: (name, site) => `The articles of ${site} in the section “${name}”.`,
  tag: (name, site) => `The articles of ${site} about “${name}”.`,
  author: (name, site) => `The articles that ${name} has signed in ${site}.`,
  page: (page) => `Continued, page ${page}.`,
  rules: (site) => `What is published below the articles of ${site}, and what is not.`,
  notice: (site) => `Who publishes, directs and hosts ${site}, and how to reach its editors.`,
  privacy: (site) => `What ${site} keeps about its readers, why, for how long, and how to have it erased.`,
  goneTitle: 'This article was withdrawn',
  goneText: 'The editors took it off the site. Its address leads nowhere any more.',
};
