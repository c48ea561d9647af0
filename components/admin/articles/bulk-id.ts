/** The form to which the boxes of the list belong, wherever they stand. */
export const BULK = 'article-bulk';
