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
  faults: {
    notFound: 'Cet élément n’existe plus.',
    forbidden: 'Votre compte ne permet pas de faire cela.',
    conflict: 'Quelqu’un d’autre l’a changé entre-temps. Rien n’a été écrasé.',
    tooMany: 'Trop d’essais. Patientez quelques minutes avant de recommencer.',
    failed: 'Le serveur a rencontré un problème. Rien n’a été changé ; essayez de nouveau.',
  },
};
