/** The page of an article, around its text. */
export const articlePage = {
  contents: 'Sommaire',
  trail: 'Rubrique',
  corrected: 'Article corrigé',
  correctedOn: (date: string) => `Article corrigé le ${date}`,
  share: 'Partager cet article',
  email: 'Courriel',
  copy: 'Copier le lien',
  copied: 'Lien copié',
  signatures: 'À propos de qui signe',
  related: 'À lire aussi',
  neighbours: 'Autres articles',
  previous: 'Article précédent',
  next: 'Article suivant',
  /** On paper: where the article can be read, with its comments. */
  printed: (site: string) => `${site}, article publié à l’adresse`,
  setting: 'Partage',
  settingHint:
    'Les liens sous chaque article. Ce sont de simples liens : rien n’est chargé depuis ces services.',
  settingSubmit: 'Enregistrer le partage',
};
