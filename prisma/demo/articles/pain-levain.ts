import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Le levain sans mystère',
  standfirst:
    'De la farine, de l’eau et du temps : tenir un levain demande moins de science que de régularité.',
  category: 'quotidien',
  tags: ['pain', 'cuisine'],
  authors: ['helene-vasseur'],
  lead: {
    file: 'levain.svg',
    alt: 'Un bocal de levain et une miche sur une table.',
    caption: 'Un levain se garde des années.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 5,
  body: [
    'Un paragraphe avec du **gras**, de l’*italique* et un [lien](https://fr.wikipedia.org/wiki/Levain).',
    { heading: 'Commencer' },
    'De la farine complète et de l’eau tiède, rien d’autre.',
    { quote: ['« Il faut surtout ne pas se presser. »'], speaker: 'Odile Garnier, boulangère' },
    { heading: 'Les quantités' },
    {
      table: [
        ['Jour', 'Farine', 'Eau'],
        ['1', '50 g', '50 g'],
        ['2', '50 g', '50 g'],
      ],
    },
    { list: ['Mélanger.', 'Couvrir.', 'Attendre.'], ordered: true },
    {
      box: {
        title: 'Notre avis',
        signature: 'par Hélène Vasseur',
        body: ['Le meilleur des pains est celui que l’on refait.'],
      },
    },
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Levain',
      url: 'https://fr.wikipedia.org/wiki/Levain',
      readOn: '2026-10-01',
    },
  ],
  comments: [
    {
      name: 'Marc',
      email: 'marc@example.org',
      body: 'Merci !',
      hoursAfter: 3,
      replies: [{ name: 'Lise', email: 'lise@example.org', body: 'Oui, merci.', hoursAfter: 2 }],
    },
    {
      name: 'Promo',
      email: 'promo@example.com',
      body: 'Gagnez vite https://example.com',
      hoursAfter: 5,
      status: 'spam',
    },
    { name: 'Ana', email: 'ana@example.org', body: 'Et avec du seigle ?', hoursAfter: 9, status: 'pending' },
  ],
};
