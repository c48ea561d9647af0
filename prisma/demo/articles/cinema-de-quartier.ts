import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Un cinéma de quartier sauvé par ses spectateurs',
  standfirst:
    'Le Rialto, cent quarante fauteuils et un seul écran, devait devenir une supérette. Trois cents habitants en ont décidé autrement, et ils ont découvert que le plus dur venait après.',
  category: 'culture',
  tags: ['cinema', 'reportage'],
  authors: ['helene-vasseur', 'lucie-ferrand'],
  lead: {
    file: 'cinema.svg',
    alt: 'La façade éclairée d’un petit cinéma, la nuit, devant laquelle attend une file de spectateurs.',
    caption: 'Le soir de la réouverture, la file allait jusqu’à la pharmacie.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 66,
  body: [
    'On entre au Rialto par une porte trop lourde, la même depuis 1957. À gauche, la caisse en bois où Mme Lenoir a vendu des tickets pendant quarante ans. Au fond, un rideau rouge que personne n’a voulu changer. « On nous a dit que c’était du velours de mauvaise qualité. Justement », sourit Fabrice Teyssier, président de l’association.',
    { heading: 'L’affiche sur la vitrine' },
    'L’histoire commence par une feuille scotchée de travers : « Cession de bail ». Le propriétaire part à la retraite, un distributeur alimentaire s’intéresse au local. En trois jours, la feuille se couvre d’annotations. Quelqu’un propose une réunion dans la salle même. Il vient deux cent dix personnes ; il n’y en avait jamais eu autant pour un film.',
    'L’idée retenue est simple à dire : racheter le fonds à plusieurs. Une société coopérative est créée, chaque part vaut 50 €, chaque associé compte pour une voix. En neuf semaines, trois cent douze habitants en prennent une ou davantage.',
    {
      quote: [
        '« Certains ont mis cinquante euros, d’autres cinq mille. À l’assemblée générale, ils ont levé la même main. »',
      ],
      speaker: 'Fabrice Teyssier, président de l’association',
    },
    { heading: 'Apprendre un métier' },
    'Restait à tenir un cinéma. Un projectionniste à la retraite a formé douze bénévoles ; le premier mois, on a vu un western commencer par la deuxième bobine. Il a fallu apprendre les minimums garantis, les semaines d’exclusivité et la différence entre un film que tout le monde veut voir et un film que tout le monde vient voir.',
    'Pour essayer la nouvelle installation sans frais de distribution, l’équipe a projeté des films libres. Le premier fut un court métrage d’animation dont chacun peut montrer et copier les images :',
    { embed: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' },
    'Le lapin géant a fait rire la salle, le son est sorti du bon côté, et les enfants ont réclamé la suite. Depuis, le premier samedi du mois leur est réservé, à prix libre.',
    { heading: 'Les comptes, sans rideau rouge' },
    'Deux ans plus tard, le Rialto accueille 23 000 spectateurs par an. La billetterie paie les films, l’électricité et un salarié et demi ; les travaux dépendent des subventions. L’hiver dernier, une chaudière a failli tout emporter. « On croit que le moment héroïque, c’est le sauvetage. Le moment héroïque, c’est la chaudière. »',
    'Le programme, lui, est devenu un objet de débat permanent. Une commission tirée au sort choisit un film par semaine. On y a vu un documentaire géorgien remplir la salle et une comédie à gros budget la laisser vide.',
    { heading: 'Ce qui se passe avant le noir' },
    'Le soir de notre visite, on jouait un film muet accompagné au piano par la professeure de musique du collège. À l’entracte, parce qu’il y a un entracte, on a servi de la soupe. Un couple âgé a raconté s’être embrassé là en 1961, rang J. Le rang J n’est plus le même, mais personne n’a eu le cœur de le leur dire.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Lucie Ferrand',
        body: [
          'Un lieu sauvé par ses habitants reste fragile, et c’est ce qui le rend précieux : il ne tient que si l’on y va. Cherchez s’il en existe un près de chez vous. Achetez une part si vous le pouvez, une place si vous le voulez, et restez pour la soupe.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'CNC',
      title: 'Le classement art et essai',
      url: 'https://www.cnc.fr/',
      readOn: '2026-09-12',
    },
    {
      publisher: 'Wikipédia',
      title: 'Société coopérative d’intérêt collectif',
      url: 'https://fr.wikipedia.org/wiki/Soci%C3%A9t%C3%A9_coop%C3%A9rative_d%27int%C3%A9r%C3%AAt_collectif',
      readOn: '2026-09-12',
    },
    {
      publisher: 'Blender',
      title: 'Big Buck Bunny',
      url: 'https://peach.blender.org/',
      readOn: '2026-09-13',
    },
  ],
  comments: [
    {
      name: 'Rang J',
      email: 'rangj@example.org',
      body: 'C’étaient mes parents. Merci de ne rien leur avoir dit.',
      hoursAfter: 6,
      replies: [
        {
          name: 'Fabrice T.',
          email: 'fabrice@example.org',
          body: 'Une plaque sera posée. Discrète.',
          hoursAfter: 5,
          replies: [
            {
              name: 'Rang J',
              email: 'rangj@example.org',
              body: 'Vous êtes fous. Ils viendront.',
              hoursAfter: 1,
            },
          ],
        },
      ],
    },
    {
      name: 'Cinéphile 31',
      email: 'cine31@example.com',
      body: 'Quel est le documentaire géorgien ?',
      hoursAfter: 9,
    },
    {
      name: 'Yves',
      email: 'yves@example.net',
      body: 'La phrase sur la chaudière résume vingt ans de vie associative.',
      hoursAfter: 21,
    },
    {
      name: 'Lola',
      email: 'lola@example.org',
      body: 'Peut-on prendre une part quand on habite ailleurs ?',
      hoursAfter: 55,
      status: 'pending',
    },
  ],
};
