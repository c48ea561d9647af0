import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Lire à voix haute, même entre adultes',
  standfirst:
    'Le mardi, un café du canal éteint sa musique et quelqu’un lit. On vient pour le roman, on reste pour le silence autour.',
  category: 'culture',
  tags: ['famille', 'reportage'],
  authors: ['helene-vasseur'],
  daysAgo: 132,
  body: [
    'La lectrice n’est pas comédienne. Elle bute parfois, reprend, et personne ne bouge. Trente personnes écoutent la fin d’un chapitre commencé trois semaines plus tôt, avec des manteaux sur les genoux.',
    { heading: 'Une heure sans rien faire' },
    'Écouter lire, c’est ne rien pouvoir accélérer. Les habitués disent que la première demi-heure est difficile, et que la seconde passe trop vite. Certains tricotent : c’est admis, à condition que les aiguilles soient en bois.',
    'On peut essayer chez soi. Un chapitre après le dîner, chacun son tour, sans mettre le ton. Les enfants en redemandent ; les adultes aussi, mais ils ne le disent pas.',
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Lecture à haute voix',
      url: 'https://fr.wikipedia.org/wiki/Lecture_%C3%A0_haute_voix',
      readOn: '2026-07-15',
    },
  ],
  comments: [
    { name: 'Iris', email: 'iris@example.org', body: 'Quel café ? Je mets mon manteau.', hoursAfter: 3 },
  ],
};
