/** The pages that readers read. */
export const reader = {
  skipToContent: 'Aller au contenu',
  home: 'Accueil',
  categories: 'Rubriques',
};
