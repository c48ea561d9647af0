import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Gestionnaire de mots de passe : le bon moment pour s’y mettre en famille',
  standfirst:
    'On le remet à plus tard depuis des années. Il faut pourtant moins d’une soirée pour équiper toute une maisonnée, à condition de commencer par le bon bout.',
  category: 'numerique',
  tags: ['securite', 'famille', 'pas-a-pas'],
  authors: ['lucie-ferrand'],
  lead: {
    file: 'cadenas.svg',
    alt: 'Des clés et des cadenas de toutes tailles entourent un carnet fermé.',
    caption: 'Un carnet pour toutes les clés : l’idée n’est pas neuve, elle est seulement chiffrée.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 27,
  body: [
    'Dans la cuisine des Delorme, à Rennes, il y avait un cahier d’écolier. Sur la première page, « INTERNET », puis quarante lignes de ratures. Le jour où l’aîné l’a emporté en vacances par erreur, plus personne n’a pu consulter la banque, la cantine ni la messagerie. C’est ainsi que l’on finit par changer de méthode.',
    { heading: 'Pourquoi la mémoire ne suffit pas' },
    'Le danger principal n’est pas qu’un inconnu devine un mot de passe : c’est que **le même** serve partout. Quand un site est piraté, la liste volée est essayée ailleurs, automatiquement, des milliers de fois. Une boutique de chaussettes oubliée ouvre alors la boîte aux lettres, et la boîte aux lettres ouvre tout le reste.',
    'La seule parade est d’avoir un secret différent pour chaque compte. Or nul ne retient quatre-vingts suites de seize signes. Il faut donc les confier à un coffre.',
    { heading: 'Ce que fait le coffre' },
    'Un gestionnaire enregistre les identifiants dans un fichier chiffré, qu’ouvre une seule phrase. Il propose des mots de passe longs et tirés au hasard, les remplit à votre place et, ce que l’on sait moins, **refuse de les remplir sur une fausse adresse**. Le meilleur argument contre l’hameçonnage est là : le coffre n’a pas la vue basse.',
    {
      quote: [
        '« Au début, je craignais de mettre tous les œufs dans le même panier. Puis j’ai compris que mon ancien panier n’avait pas de fond. »',
      ],
      speaker: 'Anne Delorme, enseignante',
    },
    { heading: 'Une soirée, dans l’ordre' },
    {
      list: [
        'Choisir ensemble l’outil : libre ou non, mais audité, exportable et présent sur tous vos appareils.',
        'Inventer une **phrase de passe** de cinq ou six mots sans rapport entre eux, l’écrire sur papier et ranger ce papier avec l’acte de naissance.',
        'Y mettre d’abord la messagerie, la banque et les impôts, en changeant aussitôt ces trois mots de passe.',
        'Activer la double authentification pour la messagerie.',
        'Ajouter les autres comptes au fil des jours, à mesure que l’on s’y connecte.',
      ],
      ordered: true,
    },
    'On ne recopie donc pas le cahier d’un coup : la moitié de ses lignes concerne des sites disparus.',
    { heading: 'Les enfants, les grands-parents et après' },
    'Les coffres familiaux permettent de partager certaines clés : la télévision, le Wi-Fi, la médiathèque. Aux adolescents, on laisse un coffre à eux, dont ils ne donnent pas la phrase, même à leurs parents. C’est en ayant un secret que l’on apprend à le garder.',
    'Pour les aînés, le plus utile est parfois de conserver le cahier, mais avec des mots de passe longs et distincts. Un papier dans un tiroir résiste très bien aux pirates d’un autre continent.',
    'Enfin, pensez à l’absence. Un accès d’urgence, ou simplement l’enveloppe au bon endroit, évitera à vos proches des mois de démarches.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Lucie Ferrand',
        body: [
          'Le meilleur gestionnaire est celui que toute la maison utilisera encore dans un an. Préférez la simplicité à la liste des fonctions, vérifiez que l’on peut exporter ses données, et ne confiez jamais la phrase principale à une question secrète.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'CNIL',
      title: 'Les conseils pour un bon mot de passe',
      url: 'https://www.cnil.fr/',
      readOn: '2026-10-05',
    },
    {
      publisher: 'Cybermalveillance.gouv.fr',
      title: 'Gérer ses mots de passe',
      url: 'https://www.cybermalveillance.gouv.fr/',
      readOn: '2026-10-05',
    },
  ],
  comments: [],
};
