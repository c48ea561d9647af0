import type { feeds as french } from '../fr/feeds';

export const feeds: typeof french = {
  ofSite: (site) => `Comments – ${site}`,
  aboutSite: 'The latest comments published on the site.',
  ofArticle: (article) => `Comments on “${article}”`,
  aboutArticle: (site) => `The latest comments published under this article – ${site}`,
  entry: (name, article) => `${name}, on ${article}`,
};
