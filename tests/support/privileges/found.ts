/** The verbs by which pages are found: what they tell is public. */
export const publicFound = [
  'listArticleFiles',
  'readArticleFile',
  'readNews',
  'listLabelEntries',
  'readSharePicture',
];
