import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Écrire une carte postale, et la recevoir',
  standfirst:
    'Six lignes, une image, un timbre. Pendant un mois, nous avons répondu par carte à tous les messages qui ne pressaient pas.',
  category: 'mots',
  tags: ['langue-francaise'],
  authors: ['lucie-ferrand'],
  daysAgo: 93,
  body: [
    'La règle était simple : tout message qui pouvait attendre trois jours aurait sa réponse en carton. En un mois, quarante et une cartes sont parties. Vingt-neuf réponses sont revenues, dont onze par la poste.',
    { heading: 'Le format fait le style' },
    'Six lignes obligent à choisir. On ne raconte pas sa journée, on en prend un morceau : le voisin qui repeint son volet, la soupe trop salée. Relues d’affilée, ces cartes ressemblent à un journal que l’on aurait distribué au lieu de le garder.',
    'Il y a aussi ce que la carte dit sans l’écrire : que l’on a trouvé un timbre, marché jusqu’à la boîte, et que le facteur a lu.',
    'Une lectrice nous a répondu d’un seul mot, en très grand. Nous l’avons affiché.',
  ],
  sources: [
    {
      publisher: 'Musée de La Poste',
      title: 'La carte postale',
      url: 'https://www.museedelaposte.fr/',
      readOn: '2026-08-22',
    },
  ],
  comments: [],
};
