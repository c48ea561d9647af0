/** The feeds, as feed readers show them, and where readers of the site find them. */
export const feeds = {
  ofSite: (site: string) => `Commentaires – ${site}`,
  aboutSite: 'Les derniers commentaires publiés sur le site.',
  ofArticle: (article: string) => `Commentaires sur « ${article} »`,
  aboutArticle: (site: string) => `Les derniers commentaires publiés sous cet article – ${site}`,
  entry: (name: string, article: string) => `${name}, sur ${article}`,
  link: 'Flux RSS',
  /** A label's page: « Suivre cette rubrique : RSS, Atom, JSON ». */
  follow: {
    category: 'Suivre cette rubrique',
    tag: 'Suivre ce mot-clé',
    author: 'Suivre cette signature',
  },
  page: {
    title: 'Suivre le site',
    intro:
      'Un flux apporte les nouveaux articles dans un lecteur de flux, sans compte, sans adresse électronique et sans suivi. Copiez l’adresse d’un flux dans votre lecteur : il vous dira ce qui paraît.',
    articles: 'Tous les articles',
    comments: 'Tous les commentaires',
    site: 'Tout le site',
    categories: 'Par rubrique',
    more: 'Chaque mot-clé, chaque signature et les commentaires de chaque article ont aussi leur flux : ajoutez /feed à l’adresse de la page.',
  },
};
