import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: '« On a surtout appris à lire nos factures » : une mairie passe au logiciel libre',
  standfirst:
    'À Saint-Aubin-des-Chênes, 2 300 habitants, neuf agents et un serveur dans un placard à balais, la migration a duré deux ans. Récit d’un projet qui parle moins d’informatique que d’organisation.',
  category: 'numerique',
  tags: ['logiciel-libre', 'reportage'],
  authors: ['lucie-ferrand'],
  lead: {
    file: 'mairie.svg',
    alt: 'La façade d’une petite mairie au soir, des écrans allumés derrière les fenêtres.',
    caption: 'La mairie de Saint-Aubin-des-Chênes, un soir de conseil.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 33,
  body: [
    'Le placard sent encore la cire. Entre l’aspirateur et les cartons d’urnes, une machine grise ronronne : elle porte l’état civil, les délibérations et le planning de la salle des fêtes. « Le jour où elle s’est arrêtée, on a découvert que personne ne savait ce qu’il y avait dedans », raconte Solange Mercier, secrétaire générale.',
    { heading: 'Tout part d’un devis' },
    'À l’automne, le fournisseur annonce une hausse d’un tiers sur les licences de bureautique. Le conseil municipal ne comprend ni l’ancien montant ni le nouveau. Une adjointe, comptable de métier, passe un week-end sur les contrats et trouve onze abonnements pour neuf agents, dont deux au nom de personnes parties à la retraite.',
    {
      quote: ['« On voulait faire des économies. On a surtout appris à lire nos factures. »'],
      speaker: 'Solange Mercier, secrétaire générale',
    },
    'L’idée de changer d’outils vient ensuite, et non l’inverse. La communauté de communes prête un technicien deux jours par mois. Il ne parle pas de liberté mais de formats : dans quel fichier ranger un document pour pouvoir encore l’ouvrir dans vingt ans ?',
    { heading: 'Par petits bouts' },
    'La suite bureautique est installée à côté de l’ancienne, sans rien retirer. Pendant trois mois, chacun choisit. Le service technique bascule le premier, « parce que les plans s’ouvraient mieux ». L’accueil résiste : les courriers types se décalent d’un centimètre et les enveloppes à fenêtre n’ont pas d’humour.',
    'On refait donc les modèles, un à un, avec les agents. C’est long, et c’est là que le projet se gagne : quarante-sept lettres deviennent douze, et certaines phrases de 1994 disparaissent enfin.',
    'L’état civil vient en dernier. On l’a testé un dimanche, avec de faux mariages et de faux bébés, dont un prénommé Apostrophe pour vérifier que les caractères tenaient. Ils n’ont pas tenu. Il a fallu trois semaines et un correctif, envoyé depuis par le technicien au projet lui-même, où d’autres communes en profitent. « C’est la première fois que je contribue à quelque chose en signalant un bébé qui n’existe pas », s’amuse l’agente d’accueil.',
    { heading: 'Ce qui a coincé' },
    'Tout n’a pas suivi. Le logiciel de paie reste celui de l’éditeur, relié à la préfecture ; un poste garde donc l’ancien système. La première sauvegarde automatique a duré cinq semaines avant que l’on s’aperçoive qu’elle copiait un dossier vide. « Depuis, on restaure un fichier au hasard tous les premiers lundis. C’est devenu un rituel, avec croissants. »',
    { heading: 'Le bilan, à hauteur d’habitants' },
    'Les administrés n’ont presque rien vu. Les formulaires s’ouvrent sur un téléphone, le compte rendu du conseil paraît le lendemain et non la semaine suivante. Les économies existent, mais la moitié est repartie en formation. « C’est la meilleure moitié », estime l’adjointe.',
    'Surtout, la commune sait désormais ce qu’elle possède : une page, affichée dans le placard, liste chaque outil, son responsable et la manière de s’en passer.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Lucie Ferrand',
        body: [
          'Le logiciel libre n’a pas fait de miracle à Saint-Aubin. Il a donné une raison d’ouvrir les tiroirs. Les collectivités qui réussissent commencent rarement par l’outil ; elles commencent par un inventaire, un calendrier doux et quelqu’un que l’on peut appeler.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'Direction interministérielle du numérique',
      title: 'Socle interministériel de logiciels libres',
      url: 'https://www.numerique.gouv.fr/',
      readOn: '2026-09-28',
    },
    {
      publisher: 'Wikipédia',
      title: 'OpenDocument',
      url: 'https://fr.wikipedia.org/wiki/OpenDocument',
      readOn: '2026-09-28',
    },
  ],
  comments: [
    {
      name: 'Un secrétaire de mairie',
      email: 'mairie.secretaire@example.org',
      body: 'Les enveloppes à fenêtre. Vous avez mis le doigt dessus. Chez nous le projet s’est arrêté à cause de ça, je ne plaisante pas.',
      hoursAfter: 3,
      replies: [
        {
          name: 'Solène',
          email: 'solene@example.org',
          body: 'Il suffisait d’une marge à 45 mm dans le modèle… mais encore faut-il que quelqu’un ait le temps de la chercher.',
          hoursAfter: 5,
        },
      ],
    },
    {
      name: 'Thibault R.',
      email: 'thibault.r@example.com',
      body: 'Bel article, mais vous passez vite sur la paie. C’est justement le verrou de toutes les petites communes.',
      hoursAfter: 9,
    },
    {
      name: 'libriste',
      email: 'libriste@example.net',
      body: 'Le rituel du premier lundi avec croissants devrait être inscrit dans la loi.',
      hoursAfter: 22,
    },
    {
      name: 'Marie-Paule',
      email: 'mariepaule@example.org',
      body: 'Quelle est la commune voisine qui a fait la même chose ? J’aimerais y proposer une visite.',
      hoursAfter: 50,
      status: 'pending',
    },
  ],
};
