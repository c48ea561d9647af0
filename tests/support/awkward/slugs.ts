/** The addresses of the awkward articles. */
export const AWKWARD = {
  /** One letter, and nothing else: no text, picture, author, category. */
  letter: 'y',
  long: 'un-titre-de-trois-cents-signes',
  everything: 'tout-ce-qu-un-corps-peut-contenir',
  rightToLeft: 'de-droite-a-gauche',
  signs: 'des-signes',
  /** It has 3,000 comments. */
  talked: 'trois-mille-commentaires',
};
