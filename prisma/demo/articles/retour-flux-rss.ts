import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Pourquoi les flux RSS reviennent',
  standfirst:
    'On les disait morts avec les lecteurs en ligne des années 2010. Ils n’étaient qu’endormis, et leur sobriété redevient une qualité.',
  category: 'numerique',
  tags: ['web', 'logiciel-libre'],
  authors: ['lucie-ferrand'],
  lead: {
    file: 'flux.svg',
    alt: 'Des journaux de papier coulent comme une rivière vers une personne assise dans un fauteuil.',
    caption: 'L’information vient au lecteur, et non l’inverse.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 40,
  body: [
    'Ouvrir une application, faire défiler, ne plus savoir ce que l’on cherchait : beaucoup de lecteurs décrivent la même fatigue. Certains ont trouvé un remède dans un format de 1999, qui tient en quelques lignes et ne connaît ni compte, ni classement, ni publicité obligatoire.',
    { heading: 'Un format qui tient sur une carte postale' },
    'Un flux est un fichier que le site publie à une adresse fixe. Il énumère les derniers articles, avec leur titre, leur lien, leur date et, si l’éditeur le veut bien, leur texte. Voici à quoi ressemble une entrée :',
    {
      code: '<item>\n  <title>Le levain sans mystère</title>\n  <link>https://blog.example.org/articles/pain-levain</link>\n  <pubDate>Mon, 16 Nov 2026 07:30:00 +0100</pubDate>\n  <description>De la farine, de l’eau et du temps.</description>\n</item>',
      language: 'xml',
    },
    'Le lecteur de flux interroge cette adresse de temps à autre et montre ce qui est nouveau. Rien d’autre ne circule : ni ce que vous avez lu, ni combien de temps.',
    { heading: 'Ce qui a changé' },
    'Trois mouvements se rejoignent. Les lettres d’information ont rendu l’habitude de suivre des **auteurs** plutôt que des plateformes. Les balados, qui reposent sur des flux depuis toujours, ont montré que le format supportait des millions d’abonnés. Et les réseaux, en réduisant la visibilité des liens, ont poussé les sites à retrouver leur propre porte.',
    {
      quote: [
        '« Je lis quarante sites en vingt minutes, dans l’ordre où ils paraissent. Quand c’est fini, c’est fini. »',
      ],
      speaker: 'Baptiste Noël, documentaliste à Nancy',
    },
    'La fin, voilà le mot. Un flux a une dernière ligne. On y arrive, on ferme, on passe à autre chose.',
    'Ce retour n’a rien d’une revanche. Les flux restent un usage de minorité, et la plupart de ceux qui écoutent un balado ignorent qu’ils s’en servent. C’est peut-être leur force : une tuyauterie que personne ne possède n’a pas besoin d’être à la mode pour continuer à couler.',
    { heading: 'S’y mettre sans douleur' },
    'Il faut un lecteur : une application, une extension ou un service que l’on héberge soi-même. On y colle l’adresse du site ; la plupart savent trouver le flux tout seuls grâce à une balise `link` dans la page. À défaut, on essaie d’ajouter `/feed` ou `/rss` à l’adresse.',
    'Commencez petit. Dix sites que vous aimez vraiment valent mieux que deux cents que vous culpabiliserez de ne pas lire. Rangez-les par rythme plutôt que par thème : ceux du matin, ceux du dimanche.',
    'Pensez enfin à exporter votre liste d’abonnements. Presque tous les lecteurs savent l’enregistrer dans un fichier `OPML`, que le suivant saura relire. On change ainsi d’outil en une minute, sans demander la permission à personne.',
    { heading: 'Pour les éditeurs, un petit effort' },
    'Un bon flux donne le texte entier, des dates exactes et des identifiants qui ne changent pas. Il répond `304` quand rien n’est nouveau, ce qui épargne la bande passante de tout le monde. Tronquer les articles pour forcer la visite est un mauvais calcul : on perd les lecteurs les plus fidèles, ceux qui citent et qui écrivent.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Lucie Ferrand',
        body: [
          'Le flux ne remplacera pas le plaisir de flâner. Mais il rend au lecteur deux choses qu’on lui avait prises sans le dire : le choix de ce qui arrive, et le moment où cela s’arrête.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'RSS Advisory Board',
      title: 'RSS 2.0 Specification',
      url: 'https://www.rssboard.org/rss-specification',
      readOn: '2026-09-20',
    },
    { publisher: 'Wikipédia', title: 'RSS', url: 'https://fr.wikipedia.org/wiki/RSS', readOn: '2026-09-20' },
  ],
  comments: [
    {
      name: 'Vieux de la vieille',
      email: 'vieux@example.org',
      body: 'Ils ne reviennent pas, ils ne sont jamais partis. Mon fichier OPML date de 2006.',
      hoursAfter: 1,
      replies: [
        {
          name: 'Inès',
          email: 'ines@example.com',
          body: 'Partage-le ! (Le fichier, pas la date.)',
          hoursAfter: 2,
          replies: [
            {
              name: 'Vieux de la vieille',
              email: 'vieux@example.org',
              body: 'La moitié des sites n’existe plus, ce serait une visite de cimetière.',
              hoursAfter: 3,
            },
          ],
        },
      ],
    },
    {
      name: 'Baptiste N.',
      email: 'baptiste.n@example.org',
      body: 'Pour ceux qui cherchent, la page de référence est ici : https://www.rssboard.org/rss-specification\nElle se lit en dix minutes.',
      hoursAfter: 8,
    },
    {
      name: 'Clara',
      email: 'clara@example.net',
      body: 'Je m’y suis mise dimanche. Lundi soir j’avais fini de lire internet, drôle de sensation.',
      hoursAfter: 60,
    },
    {
      name: 'SEO Expert',
      email: 'seo@example.com',
      body: 'Great post! Visit https://example.com/seo for backlinks',
      hoursAfter: 61,
      status: 'spam',
    },
  ],
};
