import type { articlePage as fr } from '../fr/article-page';

export const articlePage: typeof fr = {
  contents: 'Contents',
  trail: 'Section',
  corrected: 'Corrected',
  correctedOn: (date) => `Corrected on ${date}`,
  share: 'Share this article',
  email: 'E-mail',
  copy: 'Copy the link',
  copied: 'Link copied',
  signatures: 'About who wrote this',
  related: 'Read next',
  neighbours: 'Other articles',
  previous: 'Previous article',
  next: 'Next article',
  printed: (site) => `${site}, published at`,
  setting: 'Sharing',
  settingHint: 'The links under each article. They are plain links: nothing is loaded from these services.',
  settingSubmit: 'Save the sharing',
};
