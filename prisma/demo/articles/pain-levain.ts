import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Le levain sans mystère',
  standfirst:
    'De la farine, de l’eau et du temps : tenir un levain demande moins de science que de régularité. Voici comment en commencer un, et surtout comment ne pas le perdre.',
  category: 'quotidien',
  tags: ['cuisine', 'pas-a-pas'],
  authors: ['helene-vasseur'],
  lead: {
    file: 'levain.svg',
    alt: 'Sur une table de cuisine près d’une fenêtre, un bocal de levain, une miche entamée, un sac de farine et un couteau.',
    caption: 'Un bocal, une miche, une fenêtre : il ne faut guère plus.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 52,
  body: [
    'Il y a dans mon réfrigérateur un bocal qui a connu trois appartements et deux chats. On l’appelle Gaston. Il dort, on le réveille, il mange, il gonfle, il retourne dormir. Rien dans son existence ne justifie l’inquiétude que suscite le mot « levain » chez ceux qui n’en ont jamais tenu un.',
    { heading: 'Ce qui vit là-dedans' },
    'Un levain est une pâte où cohabitent des levures et des bactéries lactiques, présentes sur le grain et dans l’air. Les premières produisent le gaz qui fait lever ; les secondes, l’acidité qui donne le goût et protège de la moisissure. Votre travail consiste à leur offrir un repas régulier et une température raisonnable.',
    { heading: 'Cinq jours pour commencer' },
    {
      list: [
        'Le premier jour, mélanger farine complète et eau tiède dans un bocal propre. Couvrir sans fermer.',
        'Le deuxième, ne rien faire, ou remuer si l’on s’ennuie.',
        'Le troisième, jeter la moitié et nourrir. L’odeur peut surprendre : elle passera.',
        'Le quatrième, recommencer matin et soir.',
        'Le cinquième, le levain double en moins de huit heures : il est prêt.',
      ],
      ordered: true,
    },
    'S’il tarde, attendez. Une cuisine à 18 °C demande une semaine là où une cuisine à 24 °C en demande la moitié.',
    {
      table: [
        ['Moment', 'Levain gardé', 'Farine', 'Eau'],
        ['Jour 1', '—', '50 g', '50 g'],
        ['Jours 3 à 5', '50 g', '50 g', '50 g'],
        ['Entretien', '20 g', '40 g', '40 g'],
        ['Veille du pain', '20 g', '80 g', '80 g'],
      ],
    },
    { heading: 'Du bocal à la miche' },
    'Pour une miche de 750 g environ : 450 g de farine, 300 g d’eau, 120 g de levain bien actif, 9 g de sel. On mélange, on laisse reposer une demi-heure, puis on replie la pâte sur elle-même quatre fois, toutes les trente minutes. Elle passe du mou au soyeux sans qu’on l’ait jamais battue.',
    'Vient ensuite la partie difficile, qui est de ne rien faire. Trois à cinq heures dans la cuisine, puis une nuit au froid. Le lendemain, four brûlant, cocotte fermée vingt minutes, ouverte vingt autres. Le pain chante en refroidissant ; on l’écoute, et l’on attend encore une heure.',
    {
      quote: [
        '« Les débutants me demandent la recette. La recette, c’est l’horloge. Le reste, vos doigts le diront. »',
      ],
      speaker: 'Odile Garnier, boulangère à la retraite',
    },
    { heading: 'Les accidents, et ce qu’ils veulent dire' },
    'Un liquide gris à la surface ? Le levain a faim : on le vide et on nourrit. Une odeur de dissolvant ? Même cause. Une croûte sèche ? On l’enlève, le cœur est intact. Des taches roses ou duveteuses, en revanche, ne se discutent pas : on jette, on lave, on recommence.',
    'Au réfrigérateur, un levain patiente deux semaines. Séché en fine couche sur une feuille de papier, il se garde des mois et voyage dans une enveloppe. C’est ainsi que Gaston a une descendance à Montréal.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Hélène Vasseur',
        body: [
          'N’achetez rien avant la troisième miche, sinon une balance. Le panier, la lame et la cloche en fonte sont de jolis objets ; aucun ne fait lever la pâte. Et donnez un nom à votre levain : on oublie moins facilement de nourrir quelqu’un.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Levain panaire',
      url: 'https://fr.wikipedia.org/wiki/Levain_panaire',
      readOn: '2026-10-01',
    },
    {
      publisher: 'Anses',
      title: 'Les bonnes pratiques d’hygiène en cuisine',
      url: 'https://www.anses.fr/',
      readOn: '2026-10-01',
    },
  ],
  comments: [
    {
      name: 'Marc',
      email: 'marc@example.org',
      body: 'Merci ! Quatrième tentative, première réussite. Le mien s’appelle Gérard.',
      hoursAfter: 30,
      replies: [
        {
          name: 'Lise',
          email: 'lise@example.org',
          body: 'Gérard, Gaston… à quand une Germaine ?',
          hoursAfter: 2,
          replies: [
            {
              name: 'Marc',
              email: 'marc@example.org',
              body: 'Germaine attend dans le congélateur.',
              hoursAfter: 1,
            },
          ],
        },
      ],
    },
    {
      name: 'Boulanger du quai',
      email: 'quai@example.com',
      body: 'Attention aux 9 g de sel : avec une farine de meule je monte à 10. Sinon rien à redire, et c’est rare.',
      hoursAfter: 12,
    },
    {
      name: 'Ana',
      email: 'ana@example.org',
      body: 'Et avec du seigle ? Je n’arrive jamais à le faire doubler.',
      hoursAfter: 70,
      status: 'pending',
    },
    {
      name: 'Mireille K.',
      email: 'mireille.k@example.net',
      body: 'Le pain chante, oui ! Ma petite-fille croit qu’il dit bonjour.',
      hoursAfter: 80,
    },
  ],
};
