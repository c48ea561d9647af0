import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Vos photos en trois exemplaires : la règle qui sauve',
  standfirst:
    'Trois copies, deux supports, une ailleurs que chez soi. La méthode tient dans une phrase et dans un dimanche après-midi.',
  category: 'numerique',
  tags: ['pas-a-pas', 'famille'],
  authors: ['lucie-ferrand'],
  daysAgo: 119,
  body: [
    'Un téléphone tombe dans un lac, un disque dur claque un soir d’orage : les deux histoires finissent par la même question. Où sont les autres copies ?',
    { heading: 'Compter jusqu’à trois' },
    'La première copie est celle du téléphone. La deuxième va sur un disque, rangé dans un tiroir et non à côté de l’ordinateur. La troisième part ailleurs : chez une sœur, au bureau, ou chiffrée dans un service en ligne.',
    'Mettez deux dates par an à l’agenda, par exemple aux changements d’heure. Et ce jour-là, ouvrez dix photos au hasard de chaque copie : une sauvegarde que l’on n’a jamais relue n’est qu’un espoir.',
    { heading: 'Trier avant, un peu' },
    'Quatre photos floues du même gâteau prennent la place d’une seule bonne. Dix minutes par mois suffisent, dans le train.',
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Sauvegarde',
      url: 'https://fr.wikipedia.org/wiki/Sauvegarde_(informatique)',
      readOn: '2026-07-28',
    },
  ],
  comments: [
    {
      name: 'Papa de trois',
      email: 'papa3@example.net',
      body: 'Le lac, c’était nous. La sœur aussi, heureusement.',
      hoursAfter: 11,
    },
  ],
};
