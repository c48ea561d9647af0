import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Une adresse à soi : pourquoi acheter son nom de domaine',
  standfirst:
    'Pour le prix de deux cafés par an et par mois de patience, votre courrier ne dépend plus d’un fournisseur.',
  category: 'numerique',
  tags: ['web', 'pas-a-pas'],
  authors: ['lucie-ferrand'],
  daysAgo: 161,
  body: [
    'Changer d’adresse électronique, c’est prévenir sa banque, son médecin, l’école et quarante sites dont on a oublié le nom. On ne le fait qu’une fois : le jour où l’adresse devient la nôtre.',
    { heading: 'Louer, mais à son nom' },
    'Un nom de domaine se loue à l’année. Ce qui compte est ce qui suit : le courrier arrive où vous le décidez, et demain ailleurs si vous changez d’avis. L’adresse, elle, ne bouge plus.',
    'Choisissez un nom que l’on puisse dicter au téléphone sans épeler. Activez le renouvellement automatique et notez, sur papier, chez qui vous l’avez pris.',
    { heading: 'Pour quoi faire d’autre' },
    'Une page d’accueil, un carnet de recettes, un journal. Le vôtre, par exemple.',
  ],
  sources: [
    {
      publisher: 'Afnic',
      title: 'Tout savoir sur les noms de domaine',
      url: 'https://www.afnic.fr/',
      readOn: '2026-06-14',
    },
  ],
  comments: [],
};
