/** The typography of the press: what is corrected, the signs that do not show, the outline. */
export const typography = {
  title: 'Typographie',
  fine: 'L’article suit les règles de la presse.',
  left: (count: number) =>
    count === 0
      ? 'Tout est corrigé.'
      : count === 1
        ? '1 correction proposée'
        : `${count} corrections proposées`,
  all: 'Corriger tout',
  none: 'Tout remettre comme avant',
  fix: 'Corriger',
  undo: 'Remettre',
  fixOf: (words: string) => `Corriger : ${words}`,
  undoOf: (words: string) => `Remettre comme avant : ${words}`,
  becomes: 'devient',
  close: 'Fermer',
  hint: 'Chaque correction peut être laissée ou reprise. Celles du texte s’annulent aussi par Ctrl + Z.',
  nbsp: 'espace insécable',
  narrow: 'espace fine insécable',
  space: 'espace',
  rules: {
    quotes: 'Guillemets français',
    guillemets: 'Espaces dans les guillemets',
    colon: 'Espace avant le deux-points',
    highSigns: 'Espace fine avant un signe double',
    apostrophe: 'Apostrophe',
    ellipsis: 'Points de suspension',
    dash: 'Tiret',
    times: 'Signe de multiplication',
    numero: 'Espace après n°',
    titles: 'Espace après un titre (M., Dr)',
    dates: 'Espace dans une date',
    units: 'Espace avant une unité',
    thousands: 'Espace entre les milliers',
  },
  outline: {
    title: 'Plan',
    empty: 'Les intertitres du texte se rangeront ici.',
    words: (count: number) => `${count.toLocaleString('fr-FR')} mot${count > 1 ? 's' : ''}`,
    characters: (count: number) => `${count.toLocaleString('fr-FR')} signe${count > 1 ? 's' : ''}`,
    minutes: (count: number) => `${count} min de lecture`,
    untitled: 'Intertitre vide',
  },
  preview: {
    label: 'Largeur de l’aperçu',
    phone: 'Téléphone',
    desktop: 'Ordinateur',
    frame: 'Aperçu de l’article',
  },
};
