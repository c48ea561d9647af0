import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Siège enfant : le bon réglage se trouve sur le parking',
  standfirst:
    'Deux sièges sur trois sont mal attachés, dit l’animatrice. Le nôtre l’était aussi. Dix gestes, vérifiés un samedi matin.',
  category: 'automobile',
  tags: ['famille', 'securite'],
  authors: ['karim-benali', 'helene-vasseur'],
  daysAgo: 177,
  body: [
    'La sangle était vrillée d’un tour. Un seul tour, sous le siège, là où personne ne regarde. L’animatrice l’a vue avant d’ouvrir la portière.',
    { heading: 'Trois vérifications' },
    'Tirez sur le siège : il ne doit pas bouger de plus d’un doigt. Passez la main sous la sangle : elle doit rester plate partout. Glissez un doigt sous le harnais : un seul, sans manteau.',
    'Le manteau est l’erreur la plus répandue. Épais, il se tasse au choc et laisse le harnais trop lâche. On attache d’abord, on couvre ensuite.',
    'Refaites le tour à chaque saison. Les enfants grandissent, et les sangles se vrillent toutes seules.',
  ],
  sources: [
    {
      publisher: 'Sécurité routière',
      title: 'Le transport des enfants',
      url: 'https://www.securite-routiere.gouv.fr/',
      readOn: '2026-05-29',
    },
  ],
  comments: [
    {
      name: 'Tante Yvonne',
      email: 'yvonne@example.net',
      body: 'Sans manteau ! Vingt ans que je me trompe.',
      hoursAfter: 6,
    },
  ],
};
