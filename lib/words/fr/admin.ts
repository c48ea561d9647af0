/** The frame of the admin area, its start page, and what an action says that could not be done. */
export const admin = {
  title: 'Administration',
  menu: 'Menu',
  sections: {
    home: 'Accueil',
    articles: 'Articles',
    media: 'Médias',
    comments: 'Commentaires',
    taxonomy: 'Rubriques',
    members: 'Membres',
    audit: 'Journal',
    settings: 'Réglages',
  },
  pendingCount: (count: number) => `${count.toLocaleString('fr-FR')} en attente`,
  viewSite: 'Voir le site',
  skipToContent: 'Aller au contenu',
  signedInAs: 'Connecté sous le nom de',
  welcome: (name: string) => `Bonjour ${name}`,
  refused:
    'Votre compte ne donne pas accès à cette page. La personne qui administre le site peut vous l’ouvrir.',
  start: {
    comments: (count: number): string =>
      count === 0
        ? 'Aucun commentaire en attente'
        : count === 1
          ? 'Commentaire en attente'
          : 'Commentaires en attente',
    commentsText: (count: number): string =>
      count === 0
        ? 'Tout est relu. Les prochains commentaires arriveront ici.'
        : 'Rien n’est publié avant votre relecture.',
    commentsLink: 'Relire les commentaires',
    commentsAll: 'Voir les commentaires',
    articles: (count: number): string => (count === 1 ? 'Article' : 'Articles'),
    articlesText: 'Brouillons compris.',
    articlesLink: 'Ouvrir la liste',
    articlesNone: 'Aucun article pour l’instant. Écrivez le premier.',
  },
  faults: {
    notFound: 'Cet élément n’existe plus.',
    forbidden: 'Votre compte ne permet pas de faire cela.',
    conflict: 'Quelqu’un d’autre l’a changé entre-temps. Rien n’a été écrasé.',
    tooMany: 'Trop d’essais. Patientez quelques minutes avant de recommencer.',
    failed: 'Le serveur a rencontré un problème. Rien n’a été changé ; essayez de nouveau.',
  },
};
