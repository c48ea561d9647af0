import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Une nuit dans le train',
  standfirst:
    'Treize voitures, huit cents kilomètres et une seule prise pour quatre couchettes. De Paris au pied des Pyrénées, récit d’un voyage qui commence quand les autres dorment.',
  category: 'deplacements',
  tags: ['train', 'reportage'],
  authors: ['helene-vasseur'],
  lead: {
    file: 'train-nuit.svg',
    alt: 'Un train aux fenêtres éclairées traverse un viaduc sous la lune.',
    caption: 'Quelque part après Limoges, vers deux heures.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 58,
  body: [
    'La gare d’Austerlitz, à neuf heures du soir, a quelque chose d’une veille de fête. Des skis dépassent des valises, un enfant traîne un renard en peluche, deux étudiants comparent leurs bouchons d’oreilles comme d’autres comparent des vins. Le train est là depuis vingt minutes. Personne ne court.',
    { heading: 'S’installer' },
    'Le compartiment compte quatre couchettes et un seul petit miroir. On se présente de biais, par politesse : il y a une géologue, un menuisier qui descend chez sa mère, et une dame qui annonce tout de suite qu’elle ronfle. La franchise, à cette heure, passe pour de l’élégance.',
    'Les draps sont dans un sac, la couette aussi, avec une bouteille d’eau et une lingette. On se bat un peu contre l’échelle. Puis quelqu’un éteint, et l’on découvre que le noir, dans un train, n’est jamais complet : une ligne de lumière file sous la porte et compte les gares à votre place.',
    { heading: 'Ne pas dormir, très bien' },
    'Dormir dans un train n’est pas dormir. C’est se réveiller souvent avec plaisir. À Orléans, des voix. À Limoges, le silence soudain d’une machine qu’on change. Plus loin, une longue courbe vous pousse doucement contre la cloison, comme une main.',
    {
      quote: ['« Les gens croient que je surveille les billets. La nuit, je surveille surtout le sommeil. »'],
      speaker: 'Patrice Roumieu, agent de bord depuis dix-neuf ans',
    },
    'Il passe vers une heure, sans bruit, avec une lampe tournée vers le sol. Il sait qui descend où, et promet de frapper dix minutes avant. Toute la confiance du voyage tient dans cette promesse.',
    { heading: 'Ce que dit le prix' },
    'La couchette coûte selon les jours de 30 à 100 euros. Comparée au TGV suivi d’une nuit d’hôtel, elle gagne presque toujours ; comparée à un avion soldé, presque jamais. Mais la comparaison oublie le temps : on part après le dîner, on arrive avant le café, et la journée du lendemain est entière.',
    'Reste que les voitures ont de l’âge. Une prise pour quatre, des toilettes qui sentent la gare et, certains soirs, des heures de retard. Des rames neuves sont annoncées. Les habitués, eux, ont appris à emporter une batterie et à ne rien prévoir à neuf heures.',
    { heading: 'Le matin' },
    'On lève le store. Il y a d’abord un talus, puis une rivière qui va plus vite que nous, puis d’un seul coup la montagne, rose, posée là comme si on l’avait livrée dans la nuit. La dame qui ronfle n’a pas ronflé. Le menuisier boit son café debout dans le couloir, le front contre la vitre.',
    'À l’arrivée, l’air est froid et sent le bois. On a le dos un peu raide et l’impression d’avoir volé quelque chose : une nuit, huit cents kilomètres, ou peut-être seulement le droit d’arriver lentement.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Hélène Vasseur',
        body: [
          'Réservez la couchette du haut si vous lisez, celle du bas si vous vous levez. Emportez des chaussettes, une prise multiple (elle vous fera des amis) et un livre que vous avez déjà lu. On ne voyage pas de nuit pour aller plus vite : on voyage de nuit pour que le temps passé serve à quelque chose.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'Ministère chargé des Transports',
      title: 'Les trains de nuit',
      url: 'https://www.ecologie.gouv.fr/',
      readOn: '2026-09-08',
    },
    {
      publisher: 'Wikipédia',
      title: 'Intercités de nuit',
      url: 'https://fr.wikipedia.org/wiki/Intercit%C3%A9s_de_nuit',
      readOn: '2026-09-08',
    },
  ],
  comments: [
    {
      name: 'Ferroviphile',
      email: 'ferro@example.org',
      body: 'Très beau texte. Une correction d’amoureux : on ne change plus de machine à Limoges depuis longtemps, ce doit être un arrêt de service.',
      hoursAfter: 4,
      replies: [
        {
          name: 'Hélène Vasseur',
          email: 'helene.vasseur@example.org',
          body: 'Merci ! Mon oreille endormie a donc inventé une locomotive. Je laisse la faute, mais grâce à vous elle est signalée.',
          hoursAfter: 7,
        },
      ],
    },
    {
      name: 'Noémie',
      email: 'noemie@example.com',
      body: 'La prise multiple qui fait des amis : testé et approuvé sur le Paris-Briançon.',
      hoursAfter: 11,
    },
    {
      name: 'Hubert',
      email: 'hubert@example.net',
      body: 'Romantique, certes. J’ai eu cinq heures de retard et pas un mot d’excuse.',
      hoursAfter: 18,
      replies: [
        {
          name: 'Noémie',
          email: 'noemie@example.com',
          body: 'Cela arrive aussi, hélas. Avez-vous demandé la compensation ?',
          hoursAfter: 3,
        },
      ],
    },
    {
      name: 'voyages',
      email: 'voyages@example.com',
      body: 'Billets gratuits !!! https://example.com/billets',
      hoursAfter: 19,
      status: 'spam',
    },
  ],
};
