import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Installer une borne en copropriété, pas à pas',
  standfirst:
    'Le « droit à la prise » permet à un occupant de faire équiper sa place de stationnement. Reste à écrire la bonne lettre, au bon moment, et à choisir entre une solution pour soi et une solution pour tous.',
  category: 'electrique',
  tags: ['recharge', 'pas-a-pas'],
  authors: ['lucie-ferrand', 'karim-benali'],
  lead: {
    file: 'borne-parking.svg',
    alt: 'Dans un parking souterrain, une voiture est branchée à une borne murale par un câble.',
    caption: 'La place 14, équipée depuis le printemps.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 9,
  body: [
    'Au deuxième sous-sol d’un immeuble de trente-deux lots, une seule place a sa borne. Elle appartient à Nadia Ruffin, infirmière, qui a mis onze mois à l’obtenir. « Si j’avais su dans quel ordre faire les choses, il m’en aurait fallu quatre », dit-elle. Voici cet ordre.',
    { heading: 'Un droit, pas une faveur' },
    'En France, le locataire ou le propriétaire qui dispose d’une place de parking peut demander à l’équiper à ses frais d’une installation de recharge avec comptage individuel. L’assemblée générale n’a pas à voter pour que les travaux aient lieu : ils sont seulement inscrits à son ordre du jour, pour information. Le syndicat des copropriétaires ne peut s’y opposer que pour un motif sérieux et légitime, devant le juge et dans un délai bref.',
    'Un motif sérieux, c’est par exemple une installation collective que la copropriété s’est déjà engagée à réaliser. Ce n’est ni le goût d’un voisin, ni la crainte que « tout le monde en veuille ensuite ».',
    { heading: 'Les étapes' },
    {
      list: [
        'Faire établir un **devis détaillé** par un installateur qualifié, avec plan et schéma de raccordement.',
        'Envoyer au syndic, par lettre recommandée, la description des travaux. Le locataire en adresse une copie au propriétaire.',
        'Attendre la fin du délai d’opposition en préparant la convention qui règle l’accès aux parties communes.',
        'Signer la convention avec le syndic : elle dit qui passe les câbles, où et qui répond de quoi.',
        'Faire réaliser les travaux, puis transmettre l’attestation de conformité à son assureur.',
      ],
      ordered: true,
    },
    {
      quote: [
        '« La lettre la plus utile est la plus ennuyeuse : une page, un plan, un devis. Le syndic n’a plus qu’à classer. »',
      ],
      speaker: 'Nadia Ruffin, copropriétaire',
    },
    { heading: 'Seul ou tous ensemble ?' },
    'Tirer un câble depuis le compteur des parties communes jusqu’à une place coûte peu quand la place est proche et beaucoup quand elle est au fond. À la troisième demande, les chemins de câbles se croisent et l’ascenseur commence à réclamer sa part de puissance. Une **infrastructure collective**, où un opérateur amène une ligne dans tout le parking, évite ces bricolages.',
    'Elle demande en revanche un vote et une lecture attentive du contrat. Trois questions méritent une réponse écrite : à qui appartiennent les câbles à la fin ? Peut-on changer d’opérateur ? Que paie celui qui ne roule pas en électrique ?',
    { heading: 'Combien de puissance, au juste' },
    'On imagine volontiers une borne puissante. Pour la plupart des gens, c’est inutile : une voiture qui dort dix heures sur une prise de 3,7 kW retrouve plus de 150 km. Une puissance modeste coûte moins cher à l’installation, ménage l’immeuble et passe mieux en assemblée.',
    'Un pilotage qui répartit la charge entre les places la nuit rend le même service qu’un compteur deux fois plus gros. C’est la première chose à demander à l’installateur.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Lucie Ferrand',
        body: [
          'Demander une borne pour soi est un droit ; la demander pour tous est souvent un meilleur calcul. Allez à l’assemblée avec les deux devis : le premier montre que vous irez au bout, le second que vous pensez aux autres.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'Service-public.fr',
      title: 'Borne de recharge en copropriété',
      url: 'https://www.service-public.fr/',
      readOn: '2026-10-21',
    },
    {
      publisher: 'Légifrance',
      title: 'Code de la construction et de l’habitation',
      url: 'https://www.legifrance.gouv.fr/',
      readOn: '2026-10-21',
    },
    {
      publisher: 'ADEME',
      title: 'Recharger son véhicule électrique',
      url: 'https://www.ademe.fr/',
      readOn: '2026-10-22',
    },
  ],
  comments: [
    {
      name: 'Olivier P.',
      email: 'olivier.p@example.org',
      body: 'Syndic bénévole ici. Je confirme : le dossier complet d’emblée nous fait gagner des mois. La dame de la place 14 a raison.',
      hoursAfter: 5,
    },
    {
      name: 'Fatou',
      email: 'fatou@example.com',
      body: 'Nous avons choisi l’opérateur qui finance tout. Deux ans plus tard l’abonnement a augmenté. Lisez bien la clause de révision des prix.',
      hoursAfter: 12,
      replies: [
        {
          name: 'Olivier P.',
          email: 'olivier.p@example.org',
          body: '> Lisez bien la clause de révision des prix.\n\nEt demandez qu’elle soit plafonnée. Chez nous ils ont accepté.',
          hoursAfter: 9,
        },
      ],
    },
    {
      name: 'Grognon',
      email: 'grognon@example.net',
      body: 'Et ceux qui n’ont pas de parking, on les oublie encore ?',
      hoursAfter: 30,
    },
  ],
};
