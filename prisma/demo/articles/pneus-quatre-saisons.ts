import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Pneus quatre saisons : pour qui, et à quel prix ?',
  standfirst:
    'Un seul train de pneus pour l’année, plus de rendez-vous au garage en novembre ni en avril : la promesse séduit. Elle tient, à condition de savoir où l’on roule.',
  category: 'automobile',
  tags: ['entretien', 'hiver'],
  authors: ['karim-benali'],
  lead: {
    file: 'pneu.svg',
    alt: 'Un grand pneu posé à cheval sur une route d’été et un sol enneigé.',
    caption: 'Un pneu pour deux saisons est toujours un compromis entre deux gommes.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 14,
  body: [
    'Le pneu quatre saisons a longtemps été le pneu de personne : trop dur pour la neige, trop mou pour l’été. Les progrès des gommes et des lamelles ont changé la donne, et la réglementation des massifs français a fait le reste.',
    'Du 1er novembre au 31 mars, il faut en effet être équipé dans les communes de montagne que désigne le préfet : quatre pneus hiver ou quatre saisons, ou bien des chaînes ou des chaussettes dans le coffre. Un panneau l’annonce à l’entrée de la zone. Beaucoup d’automobilistes ont découvert à cette occasion qu’il existait une troisième voie entre l’été et l’hiver.',
    { heading: 'Ce que dit le flanc' },
    'Deux marquages se ressemblent et ne se valent pas. Les lettres **M+S** sont une déclaration du fabricant ; le pictogramme d’une montagne à trois pics avec un flocon, dit **3PMSF**, suppose un essai sur neige. Dans les zones concernées par l’obligation d’équipement hivernal, c’est ce dernier qu’il faut chercher.',
    { heading: 'Là où il excelle, là où il cède' },
    'Par temps froid et humide, entre 0 et 10 °C, le bon quatre saisons freine comme un pneu d’hiver. Sur neige tassée, il passe là où le pneu d’été patine. Sur glace, en revanche, il reste loin derrière ; et par forte chaleur, il allonge les distances de freinage et s’use plus vite.',
    {
      table: [
        ['Situation', 'Été', 'Quatre saisons', 'Hiver'],
        ['Sec, 30 °C', 'Très bon', 'Moyen', 'Faible'],
        ['Pluie, 8 °C', 'Moyen', 'Bon', 'Bon'],
        ['Neige', 'Dangereux', 'Bon', 'Très bon'],
        ['Verglas', 'Dangereux', 'Faible', 'Moyen'],
      ],
    },
    {
      quote: ['« Le client me demande le meilleur pneu. Je lui demande son code postal. »'],
      speaker: 'Yannick Le Dréau, garagiste à Plouvalec',
    },
    { heading: 'Le calcul, sans tricher' },
    'Un train d’été et un train d’hiver coûtent deux fois plus cher à l’achat qu’un seul quatre saisons, mais ils s’usent deux fois moins vite, puisqu’ils se relaient. La vraie économie est ailleurs : pas de seconde paire de jantes, pas de stockage, pas de montage deux fois par an.',
    'Pour 12 000 km par an en plaine, l’avantage du quatre saisons est net. Pour 25 000 km dont la moitié sur autoroute l’été, il s’efface. Pour qui monte au ski tous les week-ends, la question ne se pose pas.',
    { heading: 'À qui le conseiller' },
    {
      list: [
        'Aux citadins qui sortent de la ville quelques fois par hiver.',
        'Aux habitants des plaines où la neige tient trois jours par an.',
        'Aux petits rouleurs, dont les pneus vieillissent avant de s’user.',
      ],
    },
    'Et à qui le déconseiller : aux voitures lourdes et puissantes, aux longs trajets d’été, aux routes de haute montagne. Dans tous les cas, on monte le même modèle sur les quatre roues ; deux pneus d’hiver à l’avant et deux pneus d’été à l’arrière font une voiture qui part en tête-à-queue.',
    'Un dernier mot sur l’âge. Un pneu porte sa date de fabrication sous la forme de quatre chiffres : 1426 veut dire quatorzième semaine de 2026. Passé six ans, une gomme garde ses sculptures et perd sa souplesse.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Karim Benali',
        body: [
          'Pour une majorité de conducteurs français, un quatre saisons récent et bien classé suffit. Mais prenez-le chez un fabricant connu : c’est dans cette catégorie que l’écart entre le meilleur et le pire est le plus grand.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'Service-public.fr',
      title: 'Équipements obligatoires en hiver',
      url: 'https://www.service-public.fr/',
      readOn: '2026-10-30',
    },
    {
      publisher: 'Légifrance',
      title: 'Code de la route',
      url: 'https://www.legifrance.gouv.fr/',
      readOn: '2026-10-30',
    },
  ],
  comments: [
    {
      name: 'Dédé',
      email: 'dede@example.org',
      body: 'Dans le Cantal on rigole bien en lisant « neige trois jours par an ».',
      hoursAfter: 1,
      replies: [
        {
          name: 'Aurore',
          email: 'aurore@example.org',
          body: 'Justement, l’article dit que ce n’est pas pour vous !',
          hoursAfter: 2,
        },
      ],
    },
    {
      name: 'P. Michaud',
      email: 'pmichaud@example.net',
      body: 'Petite précision : le marquage M+S seul n’est plus admis depuis plusieurs hivers pour l’obligation en montagne. Vous le dites à demi-mot, autant l’écrire noir sur blanc.',
      hoursAfter: 10,
    },
    {
      name: 'Sonia',
      email: 'sonia@example.com',
      body: 'Le code postal du garagiste m’a fait rire, je la ressortirai.',
      hoursAfter: 26,
    },
    {
      name: 'pneus-pas-chers',
      email: 'vente@example.com',
      body: 'Pneus -80% livraison gratuite https://example.com/pneus https://example.com/promo',
      hoursAfter: 28,
      status: 'spam',
    },
  ],
};
