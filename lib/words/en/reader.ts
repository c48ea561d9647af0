import type { reader as french } from '../fr/reader';

/** The pages that readers read. */
export const reader: typeof french = {
  skipToContent: 'Aller au contenu',
  home: 'Accueil',
  categories: 'Rubriques',
};
