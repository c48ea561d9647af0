import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Un an avec un vélo cargo',
  standfirst:
    'Deux enfants, une côte à 7 % et des courses pour cinq : nous avons vendu la seconde voiture pour un engin de quarante kilos. Carnet de bord, sans fard.',
  category: 'deplacements',
  tags: ['velo', 'famille'],
  authors: ['helene-vasseur'],
  lead: {
    file: 'velo-cargo.svg',
    alt: 'Sur un quai planté d’arbres, un adulte pédale sur un vélo cargo, deux enfants assis dans la caisse avant.',
    caption: 'Le quai, huit heures dix : l’heure de pointe des vélos cargos.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 46,
  body: [
    'Le premier matin, j’ai calé au feu. Pas le moteur : moi. Mettre en mouvement deux enfants de quatre et sept ans, deux cartables et un déguisement de dragon réclame une élégance que je n’avais pas. Au feu suivant, un livreur m’a soufflé : « Rétrogradez avant, pas après. » Tout était dit.',
    { heading: 'Le calcul du salon' },
    'Notre seconde voiture nous coûtait, tout compris, un peu plus de 3 000 € par an pour 5 000 km. Le vélo en a coûté près de 5 000, aide locale déduite. Il fallait donc deux ans pour s’y retrouver, en admettant que nous roulions vraiment. Nous avons fait un tableau, puis nous avons fait confiance au tableau.',
    { heading: 'Ce que l’on gagne' },
    'Du temps, d’abord, et c’est contre-intuitif. Le trajet de l’école prend onze minutes quel que soit le jour, alors qu’en voiture il en prenait huit ou vingt-cinq. On ne cherche plus de place ; on s’arrête devant la boulangerie.',
    'Des conversations, ensuite. Dans la caisse, les enfants sont devant, face au vent, et commentent tout. J’ai appris l’existence d’un chien nommé Facteur et d’un facteur que mon fils croit magicien.',
    {
      picture: {
        file: 'velo-cargo-detail.svg',
        alt: 'Gros plan sur la caisse d’un vélo cargo chargée de légumes, de poireaux et d’une baguette.',
        caption: 'Les courses du samedi : cinquante kilos de marché, sans un sac à l’épaule.',
        credit: 'Illustration La Causerie',
      },
    },
    { heading: 'Ce que l’on perd' },
    'Le spontané des longs détours. La possibilité d’oublier son imperméable. Et, les jours de tempête, une certaine dignité. Nous avons gardé une voiture : sans elle, ce récit serait malhonnête.',
    'Ce que l’on perd vraiment, c’est l’imprévu facile : la grand-mère qui appelle à dix-sept heures, la fête d’anniversaire à vingt kilomètres, le meuble trouvé sur un trottoir. Chacune de ces occasions se rattrape, mais elle se négocie. Le soir, à deux adultes pour une seule voiture, on apprend à se dire le lundi ce que l’on fera le jeudi.',
    {
      quote: [
        '« La question n’est pas de savoir s’il remplace une voiture. C’est de savoir s’il remplace la deuxième. »',
      ],
      speaker: 'Ousmane Diarra, réparateur de cycles',
    },
    { heading: 'Ce que personne ne dit' },
    {
      list: [
        'Le vélo ne passe pas la porte de la cave. Mesurez avant.',
        'Les plaquettes de frein durent quatre mois en ville vallonnée.',
        'Le vol est le vrai risque : deux antivols, une assurance, et un point fixe.',
        'La batterie se recharge à l’intérieur ; comptez les étages.',
      ],
    },
    'L’entretien, justement, a surpris notre tableau : 380 € la première année, contre 120 prévus. Un cargo travaille comme un utilitaire et s’use de même.',
    { heading: 'Et l’hiver ?' },
    'L’hiver, la capote et une couverture suffisent à ceux qui sont assis. Pour celui qui pédale, tout se joue aux mains. En douze mois, nous avons renoncé neuf fois : sept pour le vent, deux pour le verglas. Jamais pour la pluie, qui tombe toujours moins longtemps qu’on ne le croit.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Hélène Vasseur',
        body: [
          'Louez avant d’acheter, un mois, de préférence en novembre. Si vous recommencez le deuxième lundi, c’est gagné. Et choisissez l’atelier avant le modèle : celui qui saura le réparer à moins de vingt minutes de chez vous.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'ADEME',
      title: 'Mobilité : le vélo cargo',
      url: 'https://www.ademe.fr/',
      readOn: '2026-09-14',
    },
    {
      publisher: 'Insee',
      title: 'Enquête sur la mobilité des personnes',
      url: 'https://www.insee.fr/',
      readOn: '2026-09-14',
    },
    {
      publisher: 'Service-public.fr',
      title: 'Aides à l’achat d’un vélo',
      url: 'https://www.service-public.fr/',
      readOn: '2026-09-15',
    },
  ],
  comments: [
    {
      name: 'Papa de trois',
      email: 'papade3@example.org',
      body: 'Trois ans de cargo ici, 14 000 km. Tout est vrai, y compris la dignité.\n\nJ’ajoute deux conseils pour celles et ceux qui hésitent. Le premier : faites poser des freins à disque hydrauliques si le vélo n’en a pas, on ne transporte pas des enfants avec des patins.\n\nLe second : apprenez à vos enfants à ne jamais se pencher du même côté en même temps. Ils trouveront ça très drôle, et vous beaucoup moins, mais une fois suffit.',
      hoursAfter: 2,
      replies: [
        {
          name: 'Hélène Vasseur',
          email: 'helene.vasseur@example.org',
          body: 'Le coup du « on se penche », je l’ai découvert au bord du canal. Merci pour les freins, c’est noté.',
          hoursAfter: 3,
        },
        {
          name: 'Rachid',
          email: 'rachid@example.com',
          body: '14 000 km avec la même batterie ?',
          hoursAfter: 5,
          replies: [
            {
              name: 'Papa de trois',
              email: 'papade3@example.org',
              body: 'La même, oui. Elle a perdu à peu près 15 % selon le tableau de bord.',
              hoursAfter: 2,
              replies: [
                {
                  name: 'Rachid',
                  email: 'rachid@example.com',
                  body: 'Impressionnant. Merci pour la réponse !',
                  hoursAfter: 1,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'Colette',
      email: 'colette@example.net',
      body: 'Et les trottoirs ? À Lille ils se garent n’importe où, les poussettes descendent sur la chaussée.',
      hoursAfter: 7,
      replies: [
        {
          name: 'Jo',
          email: 'jo@example.org',
          body: 'C’est vrai, et c’est aussi parce qu’aucun arceau n’est prévu pour eux. Une place de voiture ferait quatre cargos.',
          hoursAfter: 4,
        },
      ],
    },
    {
      name: 'Martin',
      email: 'martin@example.org',
      body: 'Quelle est la pente de votre côte sur 500 m ? 7 % de moyenne ou au maximum ? Cela change tout pour le moteur.',
      hoursAfter: 16,
      replies: [
        {
          name: 'Hélène Vasseur',
          email: 'helene.vasseur@example.org',
          body: 'Sept au maximum, cinq de moyenne. Vous avez raison, j’aurais dû le préciser.',
          hoursAfter: 5,
        },
      ],
    },
    {
      name: 'Le dragon',
      email: 'dragon@example.com',
      body: 'Je veux des nouvelles du chien Facteur.',
      hoursAfter: 33,
    },
    {
      name: 'Gilles',
      email: 'gilles@example.org',
      body: 'Article de bobo. Essayez donc avec trois enfants et un travail à 30 km.',
      hoursAfter: 35,
      replies: [
        {
          name: 'Papa de trois',
          email: 'papade3@example.org',
          body: 'Trois enfants : fait. Pour les 30 km je prends le train, vous avez raison, le vélo ne fait pas tout.',
          hoursAfter: 2,
        },
      ],
    },
    {
      name: 'Pauline',
      email: 'pauline@example.net',
      body: 'Quel est le modèle, s’il vous plaît ?',
      hoursAfter: 48,
      status: 'pending',
    },
  ],
};
