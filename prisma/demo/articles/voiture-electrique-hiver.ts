import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Voiture électrique en hiver : ce que le froid fait vraiment à l’autonomie',
  standfirst:
    'Entre un matin à −5 °C et un après-midi de mai, une même voiture ne parcourt pas la même distance. Trois causes l’expliquent, et quelques habitudes suffisent à en limiter les effets.',
  category: 'electrique',
  tags: ['batterie', 'hiver', 'recharge'],
  authors: ['karim-benali'],
  lead: {
    file: 'route-hiver.svg',
    alt: 'Une voiture électrique, phares allumés, monte une route de montagne enneigée au crépuscule.',
    caption: 'La route du col, en décembre : le chauffage compte alors presque autant que la pente.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 2,
  body: [
    'Chaque hiver, la même photo circule : un tableau de bord, un thermomètre sous zéro et une autonomie qui a fondu. Elle ne ment pas, mais elle ne dit pas tout. Le froid agit sur la batterie, sur l’habitacle et sur l’air que la voiture doit fendre, et ces trois effets ne pèsent pas le même poids selon le trajet.',
    { heading: 'Une batterie qui n’aime pas les extrêmes' },
    'Dans une cellule au lithium, l’énergie circule grâce à des ions qui traversent un électrolyte. Quand la température baisse, ce liquide devient plus visqueux et la résistance interne augmente. Une partie de l’énergie part alors en chaleur au lieu d’aller au moteur. Rien n’est perdu pour toujours : la capacité revient avec la douceur.',
    'Le froid limite aussi la **récupération au freinage**. Une batterie glacée accepte mal un fort courant de charge ; l’électronique la protège en réduisant le frein moteur pendant les premiers kilomètres. Le conducteur s’en aperçoit au pied : la voiture ralentit moins quand il lève.',
    { heading: 'Le chauffage, premier gourmand' },
    'Un moteur thermique gaspille tant de chaleur qu’il en offre à l’habitacle. Un moteur électrique, lui, chauffe peu : il faut puiser dans la batterie. Une résistance demande plusieurs kilowatts les premières minutes ; une pompe à chaleur en demande nettement moins, sauf par grand froid où elle s’essouffle.',
    {
      quote: [
        '« Les gens comparent leur été et leur hiver. Qu’ils comparent plutôt leurs trajets courts et leurs trajets longs : c’est là que se cache la différence. »',
      ],
      speaker: 'Mireille Astier, monitrice d’auto-école dans le Jura',
    },
    'Car chauffer l’habitacle coûte surtout au départ. Sur cinq kilomètres, l’essentiel de la dépense sert à réchauffer l’air et les sièges ; sur deux cents, ce coût se dilue. Voilà pourquoi une voiture qui ne fait que l’école et la boulangerie affiche en janvier une consommation qui fait peur.',
    { heading: 'Ce que l’on peut en attendre' },
    'Les ordres de grandeur ci-dessous viennent de nos propres trajets, avec une compacte à pompe à chaleur. Ils ne valent pas mesure officielle, mais ils disent la tendance.',
    {
      table: [
        ['Trajet', 'Par 20 °C', 'Par 0 °C', 'Par −10 °C'],
        ['Ville, 5 km', '14 kWh', '21 kWh', '26 kWh'],
        ['Route, 60 km', '15 kWh', '18 kWh', '20 kWh'],
        ['Autoroute, 250 km', '19 kWh', '22 kWh', '24 kWh'],
      ],
    },
    'Les valeurs s’entendent pour 100 km. L’air froid, plus dense, explique une partie de la hausse sur autoroute ; les pneus d’hiver et la chaussée mouillée en expliquent une autre.',
    { heading: 'Cinq gestes qui comptent' },
    {
      list: [
        '**Préchauffer branché** : la chaleur vient alors du réseau et non de la batterie.',
        '**Chauffer les corps avant l’air** : siège et volant chauffants demandent dix fois moins.',
        '**Garder la voiture au chaud** si l’on peut, même dans un garage sans chauffage.',
        '**Lancer le guidage vers la borne** : beaucoup de modèles réchauffent la batterie en chemin, et la charge rapide le reste.',
        '**Vérifier la pression des pneus**, qui baisse avec la température.',
      ],
    },
    'Ajoutons une évidence que l’on oublie : rouler moins vite. Entre 130 et 115 km/h, l’écart de consommation dépasse souvent celui que le froid a creusé.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Karim Benali',
        body: [
          'L’hiver ne disqualifie pas la voiture électrique ; il punit surtout les petits trajets et les départs à froid. Avant d’acheter, regardez donc moins la plus grande autonomie du catalogue que deux lignes de l’équipement : la pompe à chaleur et le préchauffage de la batterie.',
          'Et si vous dormez en appartement sans prise, faites l’essai en janvier plutôt qu’en juin. C’est le mois qui dit la vérité.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'ADEME',
      title: 'Se déplacer : la voiture électrique',
      url: 'https://www.ademe.fr/',
      readOn: '2026-11-02',
    },
    {
      publisher: 'Wikipédia',
      title: 'Accumulateur lithium-ion',
      url: 'https://fr.wikipedia.org/wiki/Accumulateur_lithium-ion',
      readOn: '2026-11-02',
    },
  ],
  comments: [
    {
      name: 'Jean-Marc du 39',
      email: 'jeanmarc39@example.org',
      body: 'Enfin un article qui parle des petits trajets. Chez nous c’est 4 km aller, 4 km retour, et en janvier je suis à 27 kWh. Personne ne voulait me croire.',
      hoursAfter: 2,
      replies: [
        {
          name: 'Sabine',
          email: 'sabine.l@example.com',
          body: 'Pareil ici. Le préchauffage branché a tout changé, essayez !',
          hoursAfter: 1,
          replies: [
            {
              name: 'Jean-Marc du 39',
              email: 'jeanmarc39@example.org',
              body: 'Je n’ai pas de prise au garage, c’est bien le problème.',
              hoursAfter: 3,
              replies: [
                {
                  name: 'Sabine',
                  email: 'sabine.l@example.com',
                  body: 'Ah, là je n’ai plus de conseil :-(',
                  hoursAfter: 1,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'Ludo',
      email: 'ludo@example.net',
      body: 'Et la chaleur ? En août mon autonomie baisse aussi avec la clim.',
      hoursAfter: 6,
      replies: [
        {
          name: 'Karim Benali',
          email: 'karim.benali@example.org',
          body: 'Oui, mais beaucoup moins : refroidir de dix degrés coûte bien moins que chauffer de vingt-cinq.',
          hoursAfter: 4,
        },
      ],
    },
    {
      name: 'Promo Batteries',
      email: 'promo@example.com',
      body: 'AUTONOMIE DOUBLÉE garantie cliquez https://example.com/batterie',
      hoursAfter: 8,
      status: 'spam',
    },
    {
      name: 'Thérèse',
      email: 'therese@example.org',
      body: 'Merci pour le tableau. Peut-on avoir les mêmes chiffres pour une citadine sans pompe à chaleur ?',
      hoursAfter: 20,
      status: 'pending',
    },
  ],
};
