/** The search of readers. */
export const search = {
  title: 'Recherche',
  /** The title of a page of results. */
  titleOf: (words: string) => `Recherche\u00a0: ${words}`,
  label: 'Rechercher dans le site',
  hint: 'Entre guillemets, les mots sont cherchés ensemble.',
  submit: 'Rechercher',
  narrow: 'Affiner la recherche',
  apply: 'Appliquer',
  category: 'Rubrique',
  anyCategory: 'Toutes les rubriques',
  year: 'Année',
  anyYear: 'Toutes les années',
  author: 'Signature',
  anyAuthor: 'Toutes les signatures',
  sort: 'Trier par',
  sorts: { relevance: 'Pertinence', date: 'Date, les plus récents d’abord' },
  reset: 'Effacer les filtres',
  results: 'Résultats',
  found: (count: number, words: string) =>
    `${count === 1 ? 'Un résultat' : `${count.toLocaleString('fr-FR')} résultats`} pour «\u00a0${words}\u00a0»`,
  foundMany: (most: number, words: string) =>
    `Plus de ${most.toLocaleString('fr-FR')} résultats pour «\u00a0${words}\u00a0»`,
  onlyFirst: (most: number) =>
    `Les ${most.toLocaleString('fr-FR')} premiers sont accessibles\u202f: ajoutez un mot ou un filtre pour préciser.`,
  none: (words: string) => `Aucun résultat pour «\u00a0${words}\u00a0»`,
  unsearchable: 'Écrivez au moins une lettre ou un chiffre\u202f: c’est ce qui se cherche.',
  didYouMean: 'Essayez avec cette orthographe\u00a0:',
  tips: 'Pour trouver davantage',
  tipFewer: 'Essayez avec moins de mots, ou un mot plus général.',
  tipSpelling: 'Vérifiez l’orthographe. Accents, majuscules, pluriels et accords ne comptent pas.',
  tipPhrase: 'Retirez les guillemets\u202f: ils cherchent les mots exactement dans cet ordre.',
  withoutFilters: 'Chercher sans les filtres',
  withoutQuotes: 'Chercher sans les guillemets',
  previous: 'Résultats précédents',
  next: 'Résultats suivants',
  openSearch: (site: string) => `Rechercher dans ${site}`,
};
