/** The admin area. */
export const admin = {
  title: 'Administration',
  articles: 'Articles',
  comments: 'Commentaires',
};
