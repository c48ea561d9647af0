import type { descriptions as French } from '../fr/descriptions';

export const descriptions: typeof French = {
  category: (name, site) => `Articles of the section “${name}” of ${site}.`,
  tag: (name, site) => `Articles of ${site} about: ${name}.`,
  author: (name, site) => `Articles by ${name} in ${site}.`,
  article: (title, site) => `${title}, an article of ${site}.`,
  site: (site) => `All articles of ${site}.`,
};
