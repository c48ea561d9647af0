import type { feeds as french } from '../fr/feeds';

export const feeds: typeof french = {
  ofSite: (site) => `Comments – ${site}`,
  aboutSite: 'The latest comments published on the site.',
  ofArticle: (article) => `Comments on “${article}”`,
  aboutArticle: (site) => `The latest comments published under this article – ${site}`,
  entry: (name, article) => `${name}, on ${article}`,
  link: 'RSS feeds',
  follow: {
    category: 'Follow this section',
    tag: 'Follow this tag',
    author: 'Follow this byline',
  },
  page: {
    title: 'Follow the site',
    intro:
      'A feed brings new articles to a feed reader, without an account, an e-mail address or tracking. Copy the address of a feed into your reader: it will tell you what is published.',
    articles: 'All articles',
    comments: 'All comments',
    site: 'The whole site',
    categories: 'By section',
    more: 'Every tag, every byline and the comments of every article have a feed too: add /feed to the address of the page.',
  },
};
