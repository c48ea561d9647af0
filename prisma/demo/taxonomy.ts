import type { DemoTaxonomy } from './types';

export const taxonomy: DemoTaxonomy = {
  categories: [
    { slug: 'automobile', name: 'Automobile', description: 'Rouler, entretenir, choisir.' },
    {
      slug: 'electrique',
      name: 'Électrique',
      description: 'Batteries, bornes et longs trajets.',
      parent: 'automobile',
    },
    { slug: 'numerique', name: 'Numérique', description: 'Outils, usages et libertés.' },
    { slug: 'quotidien', name: 'Vie quotidienne', description: 'Ce qui occupe nos journées.' },
    { slug: 'culture', name: 'Culture', description: 'Livres, films et mots.' },
  ],
  tags: [
    { slug: 'pain', name: 'Pain' },
    { slug: 'cuisine', name: 'Cuisine' },
  ],
  authors: [
    { slug: 'helene-vasseur', name: 'Hélène Vasseur', bio: 'Hélène Vasseur écrit sur la vie quotidienne.' },
  ],
};
