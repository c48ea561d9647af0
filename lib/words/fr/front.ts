/** The home page, the lists of articles, the archives, the head and the foot of pages. */
export const front = {
  trail: 'Vous êtes ici',
  home: 'Accueil',
  search: 'Rechercher',
  first: 'À la une',
  articles: (count: number) => (count === 1 ? 'Un article' : `${count.toLocaleString('fr-FR')} articles`),
  /** The articles of a category; its name follows. */
  section: (name: string) => `Tous les articles de la rubrique ${name}`,
  latestPage: (page: number) => `Derniers articles, page ${page}`,
  archives: 'Archives',
  archivesText: 'Tout ce que nous avons publié, mois par mois.',
  archivesOf: (when: string) => `Archives\u00a0: ${when}`,
  archivesIn: (when: string, count: number) =>
    `${count === 1 ? 'Un article publié' : `${count.toLocaleString('fr-FR')} articles publiés`} en ${when}.`,
  emptyArchives: 'Rien n’est encore publié.',
  wholeMonth: (count: number) => `Voir les ${count.toLocaleString('fr-FR')} articles du mois`,
  sections: 'Rubriques',
  read: 'Lire',
  house: 'À propos',
  pageOf: (page: number) => `Page ${page}`,
  lostLatest: 'Les derniers articles',
};
