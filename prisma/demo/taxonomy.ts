import type { DemoTaxonomy } from './types';

export const taxonomy: DemoTaxonomy = {
  categories: [
    {
      slug: 'automobile',
      name: 'Automobile',
      description: 'Rouler, entretenir, choisir : la voiture telle qu’on s’en sert.',
    },
    {
      slug: 'electrique',
      name: 'Électrique',
      description: 'Batteries, bornes et longs trajets.',
      parent: 'automobile',
    },
    {
      slug: 'numerique',
      name: 'Numérique',
      description: 'Les outils, les usages et la liberté qu’ils laissent.',
    },
    { slug: 'quotidien', name: 'Vie quotidienne', description: 'Ce qui occupe nos journées et nos mains.' },
    {
      slug: 'deplacements',
      name: 'Déplacements',
      description: 'En train, à vélo, à pied.',
      parent: 'quotidien',
    },
    { slug: 'culture', name: 'Culture', description: 'Des films, des livres et des mots.' },
    { slug: 'mots', name: 'Mots', description: 'La langue, ses signes et ses blancs.', parent: 'culture' },
  ],
  tags: [
    { slug: 'batterie', name: 'Batterie' },
    { slug: 'recharge', name: 'Recharge' },
    { slug: 'hiver', name: 'Hiver' },
    { slug: 'entretien', name: 'Entretien' },
    { slug: 'occasion', name: 'Occasion' },
    { slug: 'securite', name: 'Sécurité' },
    { slug: 'logiciel-libre', name: 'Logiciel libre' },
    { slug: 'web', name: 'Web' },
    { slug: 'velo', name: 'Vélo' },
    { slug: 'train', name: 'Train' },
    { slug: 'cuisine', name: 'Cuisine' },
    { slug: 'cinema', name: 'Cinéma' },
    { slug: 'langue-francaise', name: 'Langue française' },
    { slug: 'reportage', name: 'Reportage' },
    { slug: 'famille', name: 'Famille' },
    { slug: 'pas-a-pas', name: 'Pas à pas' },
  ],
  authors: [
    {
      slug: 'helene-vasseur',
      name: 'Hélène Vasseur',
      title: 'Reporter',
      portrait: 'helene-vasseur.svg',
      bio: 'Hélène Vasseur raconte la vie de tous les jours, de préférence à vélo et un pain sous le bras.',
    },
    {
      slug: 'karim-benali',
      name: 'Karim Benali',
      title: 'Essayeur',
      portrait: 'karim-benali.svg',
      bio: 'Ancien mécanicien, Karim Benali essaie des voitures et les démonte quand on le laisse faire.',
    },
    {
      slug: 'lucie-ferrand',
      name: 'Lucie Ferrand',
      title: 'Rédactrice en chef',
      portrait: 'lucie-ferrand.svg',
      bio: 'Lucie Ferrand suit les techniques, les mots et les gens qui s’en servent.',
    },
  ],
};
