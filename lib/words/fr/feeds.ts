/** The feeds of comments, as feed readers show them. */
export const feeds = {
  ofSite: (site: string) => `Commentaires – ${site}`,
  aboutSite: 'Les derniers commentaires publiés sur le site.',
  ofArticle: (article: string) => `Commentaires sur « ${article} »`,
  aboutArticle: (site: string) => `Les derniers commentaires publiés sous cet article – ${site}`,
  entry: (name: string, article: string) => `${name}, sur ${article}`,
};
