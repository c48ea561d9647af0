/** The verbs of feeds that anybody may call. */
export const publicFeeds = ['fedArticles', 'feedArticles', 'feedAuthor', 'feedCategory', 'feedTag'];
