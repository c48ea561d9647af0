/** What is looked at before an article goes live, and how search engines and social networks will show it. */
export const checks = {
  title: 'Vérifications',
  loading: 'Vérification…',
  failed: 'La vérification n’a pas abouti.',
  retry: 'Réessayer',
  fine: 'Rien à signaler.',
  blocks: (count: number) =>
    count === 1 ? '1 point à corriger avant de publier' : `${count} points à corriger avant de publier`,
  warns: (count: number) => (count === 1 ? '1 point à savoir' : `${count} points à savoir`),
  codes: {
    titleMissing: () => 'L’article n’a pas de titre.',
    bodyBroken: () => 'Le texte contient un élément que l’éditeur ne connaît pas.',
    leadNeedsAlt: () => 'L’image d’ouverture n’est ni décrite ni marquée comme décorative.',
    pictureNeedsAlt: (caption: string) =>
      caption === ''
        ? 'Une image du texte n’est ni décrite ni marquée comme décorative.'
        : `L’image « ${caption} » n’est ni décrite ni marquée comme décorative.`,
    slugTaken: (slug: string) => `Un autre article a déjà l’adresse « ${slug} ».`,
    standfirstMissing: () => 'L’article n’a pas de chapô.',
    categoryMissing: () => 'L’article n’est dans aucune rubrique.',
    authorMissing: () => 'L’article n’est pas signé.',
    bodyEmpty: () => 'Le texte est vide.',
    headingSkips: (heading: string) =>
      `« ${heading} » est un sous-intertitre (H3) sans intertitre (H2) au-dessus.`,
    headingEmpty: () => 'Un intertitre est vide.',
    linkDead: (href: string) => `Le lien ${href} mène à une page qui n’existe pas sur ce site.`,
    altIsFileName: (alt: string) => `« ${alt} » est un nom de fichier, pas la description d’une image.`,
    sourceWithoutAddress: (title: string) => `La source « ${title} » n’a pas d’adresse.`,
    titleShort: (count: string) => `Le titre est très court : ${count} caractères.`,
    titleLong: (count: string) =>
      `Avec ${count} caractères, le titre sera coupé dans les résultats de recherche.`,
    descriptionShort: (count: string) => `La description est très courte : ${count} caractères.`,
    descriptionLong: (count: string) =>
      `Avec ${count} caractères, la description sera coupée dans les résultats de recherche.`,
    typography: (count: string) =>
      count === '1' ? '1 correction typographique' : `${count} corrections typographiques`,
  },
  seeTypography: 'Voir les corrections',
  looks: 'Dans les moteurs de recherche et sur les réseaux',
  search: 'Résultat de recherche',
  card: 'Carte de partage',
  noPicture: 'Sans image d’ouverture, la carte n’a pas d’image.',
  untitled: 'Sans titre',
  noDescription: 'Sans chapô ni description, les moteurs choisissent eux-mêmes un extrait.',
  metaTitle: 'Titre pour les moteurs et le partage',
  metaTitleHint: 'Laissez vide pour reprendre le titre.',
  metaDescription: 'Description pour les moteurs et le partage',
  metaDescriptionHint: 'Laissez vide pour reprendre le chapô.',
  length: (count: number, min: number, max: number) =>
    `${count} caractère${count > 1 ? 's' : ''}, ${min} à ${max} conseillés`,
};
