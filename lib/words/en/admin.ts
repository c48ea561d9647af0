import type { admin as french } from '../fr/admin';

/** The admin area. */
export const admin: typeof french = {
  title: 'Administration',
  articles: 'Articles',
  comments: 'Commentaires',
};
