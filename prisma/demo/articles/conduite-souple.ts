import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Conduire souple : trois semaines d’essai, un plein d’économisé',
  standfirst:
    'Lever le pied plus tôt, regarder plus loin, oublier le dépassement de trop. Nous avons refait le même trajet trente fois.',
  category: 'automobile',
  tags: ['entretien'],
  authors: ['karim-benali'],
  daysAgo: 104,
  body: [
    'Même voiture, même route, mêmes horaires : quarante-deux kilomètres, dont douze de ville. Les dix premiers trajets à notre façon, les vingt suivants en pensant à un verre d’eau posé sur le tableau de bord.',
    { heading: 'Ce qui compte vraiment' },
    'Presque tout se joue dans la distance. À trois secondes derrière la voiture précédente, on freine deux fois moins, et l’élan que l’on ne perd pas est le carburant que l’on n’achète pas. Le reste, pneus gonflés et coffre vidé, fait le complément.',
    'Au bout des trois semaines, la consommation avait baissé de 14 %. Le temps de trajet, lui, avait augmenté d’une minute et quart, dont une à un passage à niveau.',
    { heading: 'Et les nerfs' },
    'C’est le chiffre que nous n’avions pas prévu de noter : plus personne, à bord, ne disait de gros mots.',
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Écoconduite',
      url: 'https://fr.wikipedia.org/wiki/%C3%89coconduite',
      readOn: '2026-08-10',
    },
  ],
  comments: [
    {
      name: 'Patrice, livreur',
      email: 'patrice@example.org',
      body: 'Trente ans de métier et je confirme : la distance, tout est là.',
      hoursAfter: 5,
    },
    {
      name: 'Anne-Lise',
      email: 'annelise@example.com',
      body: 'Et les autres qui se rabattent devant ?',
      hoursAfter: 9,
    },
  ],
};
