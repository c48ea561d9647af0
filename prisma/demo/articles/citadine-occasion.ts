import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Une citadine à moins de 8 000 € : dix minutes qui évitent les ennuis',
  standfirst:
    'Le marché de l’occasion regorge de bonnes petites voitures et de quelques pièges. Une lampe, un chiffon et un peu de méthode suffisent à trier les unes des autres.',
  category: 'automobile',
  tags: ['occasion', 'entretien'],
  authors: ['karim-benali', 'helene-vasseur'],
  lead: {
    file: 'citadine.svg',
    alt: 'Devant un garage, quelqu’un se penche sous le capot ouvert d’une petite voiture.',
    caption: 'Avant de parler prix, ouvrir le capot et se taire un instant.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 21,
  body: [
    'Elle a huit ans, 90 000 km, une rayure sur l’aile et une odeur de sapin accrochée au rétroviseur. Le vendeur est sympathique, il pleut, on a envie d’en finir. C’est le moment précis où il faut prendre dix minutes.',
    { heading: 'Les papiers avant la tôle' },
    'La première visite se fait chez soi. Le **certificat de situation administrative**, gratuit, dit si la voiture est gagée ou volée. L’historique officiel retrace les changements de propriétaire et les kilométrages relevés au contrôle technique. Un compteur qui recule y saute aux yeux.',
    'Exigez aussi le procès-verbal du contrôle technique, de moins de six mois. Ne lisez pas seulement la conclusion : la liste des défaillances mineures raconte la prochaine facture.',
    { heading: 'Le tour de la voiture' },
    'On commence par regarder de loin, à hauteur de porte : une teinte qui change d’un panneau à l’autre signale une réparation. Puis de près. Les écarts entre les éléments doivent être réguliers ; les vis des ailes ne doivent pas porter de traces de clé.',
    'Passez la main à l’intérieur des pneus : une usure en biseau trahit un train avant fatigué. Soulevez le tapis du coffre et touchez : l’humidité ne se cache pas longtemps.',
    {
      quote: [
        '« Le moteur, tout le monde l’écoute. Moi je regarde les pédales et le volant. L’usure ne ment pas sur les kilomètres. »',
      ],
      speaker: 'Régine Paulet, experte en automobile',
    },
    { heading: 'Moteur froid, s’il vous plaît' },
    'Demandez que la voiture n’ait pas roulé avant votre arrivée, et posez la main sur le capot pour le vérifier. Un démarrage à froid dit tout ce qu’un moteur chaud dissimule : claquements, ralenti instable, fumée bleue.',
    'Sous le bouchon d’huile, une mousse couleur café au lait est un motif de départ. Sur la jauge, une huile très noire n’est qu’une négligence ; un niveau trop bas en est une plus grave.',
    { heading: 'La route, dix minutes, radio éteinte' },
    'Une ville, un bout de voie rapide, une côte. On lâche le volant une seconde à allure modérée : la voiture doit filer droit. On freine franchement sur route déserte. On passe toutes les vitesses, même la marche arrière, deux fois.',
    'Puis on gare, on laisse tourner et on regarde par terre. Une goutte d’eau sous la climatisation est normale. Une goutte qui tache ne l’est pas.',
    { heading: 'Parler d’argent en dernier' },
    'Additionnez ce que vous avez vu : deux pneus, une distribution à prévoir, des plaquettes. Ce total se déduit du prix, calmement, devis à l’appui. Et gardez toujours une réserve : sur une voiture de ce prix, la première année coûte rarement moins de 500 €.',
    'Le paiement mérite la même tranquillité. Un virement instantané, ou un chèque de banque dont on appelle l’agence à un numéro trouvé soi-même, protègent l’un et l’autre. Méfiez-vous en revanche du vendeur pressé, de l’acompte demandé avant la visite et du prix trop beau : trois signes, une seule réponse.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Hélène Vasseur',
        body: [
          'J’ai acheté ma première voiture sur un coup de cœur et la deuxième avec cette liste. Devinez laquelle roule encore. Le meilleur outil reste une personne de confiance à côté de soi, à qui l’on aura promis d’obéir si elle dit « on s’en va ».',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'Service-public.fr',
      title: 'Acheter un véhicule d’occasion',
      url: 'https://www.service-public.fr/',
      readOn: '2026-10-12',
    },
    {
      publisher: 'Wikipédia',
      title: 'Contrôle technique automobile en France',
      url: 'https://fr.wikipedia.org/wiki/Contr%C3%B4le_technique',
      readOn: '2026-10-12',
    },
  ],
  comments: [
    {
      name: 'Bastien',
      email: 'bastien@example.org',
      body: 'La main sur le capot, imparable. Le vendeur m’a dit « je l’ai juste déplacée »… sur quarante kilomètres, oui.',
      hoursAfter: 4,
    },
    {
      name: 'Mme Ortega',
      email: 'ortega@example.com',
      body: 'Vous auriez pu parler des ventes aux enchères des domaines, on y trouve de très bonnes voitures entretenues.',
      hoursAfter: 15,
      replies: [
        {
          name: 'Hélène Vasseur',
          email: 'helene.vasseur@example.org',
          body: 'Bonne idée, merci ! Ce sera le sujet d’un prochain article.',
          hoursAfter: 6,
        },
      ],
    },
    {
      name: 'Enzo, 19 ans',
      email: 'enzo@example.net',
      body: 'Merci, c’est ma première voiture, j’imprime la page.',
      hoursAfter: 40,
    },
    {
      name: 'Anonyme',
      email: 'anonyme@example.net',
      body: 'Un article écrit par des gens qui n’ont jamais ouvert un capot.',
      hoursAfter: 44,
      status: 'pending',
    },
  ],
};
