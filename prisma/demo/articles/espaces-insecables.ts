import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'L’espace qui ne se voit pas : petite histoire de l’insécable',
  standfirst:
    'Elle empêche un point d’exclamation de partir seul à la ligne et un guillemet de se retrouver orphelin. L’espace insécable est la ponctuation la plus discrète du français, et l’une des plus maltraitées.',
  category: 'mots',
  tags: ['langue-francaise', 'web'],
  authors: ['lucie-ferrand'],
  lead: {
    file: 'typographie.svg',
    alt: 'Des caractères de plomb alignés dans un composteur, avec une fine espace mise en évidence.',
    caption: 'Dans le composteur, le blanc est un objet : on le tient entre deux doigts.',
    credit: 'Illustration La Causerie',
  },
  daysAgo: 73,
  body: [
    'Pour un typographe, *espace* est un mot féminin. Une espace, c’était une petite lame de plomb, plus basse que les lettres, que l’on glissait entre les mots. Il y en avait de plusieurs largeurs, et l’on choisissait. Le clavier est passé par là : une seule touche, une seule largeur, et plus personne pour choisir.',
    { heading: 'Du plomb à l’octet' },
    'Le français a gardé de ses ateliers l’habitude d’écarter légèrement les signes doubles. L’anglais les colle, l’allemand aussi. Chez nous, un point d’interrogation respire. Tant que le compositeur tenait le blanc en main, rien ne pouvait séparer ce signe de son mot. Le jour où la machine s’est mise à couper les lignes, il a fallu lui apprendre où ne pas le faire.',
    'D’où cette espace que l’on ne voit pas mais qui retient : elle dit à la ligne de ne pas se casser là.',
    {
      quote: [
        '« Une bonne espace, c’est comme un bon maître d’hôtel. On ne la remarque que lorsqu’elle manque. »',
      ],
      speaker: 'Henri Vautrin, correcteur pendant trente-quatre ans',
    },
    { heading: 'Deux largeurs, deux usages' },
    { heading: 'La fine', level: 3 },
    'Devant le point-virgule, le point d’exclamation et le point d’interrogation, la tradition de la presse demande une espace **fine** insécable. Elle vaut environ un quart de cadratin, le cadratin étant un carré aussi large que le corps du caractère est haut. On l’emploie aussi pour séparer les milliers : 30 000.',
    { heading: 'L’ordinaire', level: 3 },
    'Devant le deux-points et à l’intérieur des guillemets, l’usage est une espace de la largeur ordinaire, mais insécable. On la place de même entre un nombre et son unité, entre « n° » et le chiffre, entre le jour et le mois.',
    {
      table: [
        ['Signe', 'Avant', 'Après', 'Exemple'],
        ['; ! ?', 'fine insécable', 'espace', 'Vraiment ?'],
        [': (deux-points)', 'insécable', 'espace', 'Trois mots : oui.'],
        ['« »', 'insécable dedans', 'espace dehors', 'il dit « non » et sort'],
        ['unité', 'insécable', '—', '12 km'],
        ['milliers', 'fine insécable', '—', '1 500 lecteurs'],
        ['virgule, point', 'rien', 'espace', 'oui, bien.'],
      ],
    },
    { heading: 'Pourquoi elle disparaît' },
    'Les traitements de texte l’ajoutent souvent d’eux-mêmes, puis on copie le texte dans un formulaire, et celui-ci la remplace par une espace banale. Les sites la perdent à l’enregistrement ; les polices de caractères ne la dessinent pas toujours. Il suffit alors d’un écran étroit pour que le guillemet fermant commence la ligne suivante, comme un convive arrivé après le dessert.',
    'La solution n’est pas de demander aux rédacteurs de s’en souvenir : elle est d’en charger l’outil, une fois, et de vérifier qu’il ne touche ni aux adresses, ni au code. Dans `https://blog.example.org`, le deux-points n’a besoin de personne.',
    { heading: 'Une politesse' },
    'On objectera que le lecteur comprend quand même. C’est exact. Il comprend aussi sans accents, sans majuscules, presque sans voyelles. Mais une langue écrite n’est pas seulement un message : c’est une manière d’ouvrir la porte. L’insécable tient le battant une demi-seconde de plus, le temps que la phrase passe entière.',
    {
      box: {
        title: 'Notre avis',
        signature: 'par Lucie Ferrand',
        body: [
          'Apprenez le raccourci de votre clavier, puis oubliez-le : un bon éditeur doit poser ces blancs pour vous. S’il ne le fait pas, écrivez à ceux qui le conçoivent. Les correcteurs, eux, ont déjà écrit.',
        ],
      },
    },
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Espace insécable',
      url: 'https://fr.wikipedia.org/wiki/Espace_ins%C3%A9cable',
      readOn: '2026-09-05',
    },
    {
      publisher: 'Unicode',
      title: 'General Punctuation',
      url: 'https://www.unicode.org/charts/',
      readOn: '2026-09-05',
    },
  ],
  comments: [
    {
      name: 'Correctrice',
      email: 'correctrice@example.org',
      body: 'Merci d’avoir écrit « une » espace. Je peux mourir tranquille.',
      hoursAfter: 2,
      replies: [
        {
          name: 'Henri V.',
          email: 'henri.v@example.org',
          body: 'Attendez encore un peu, il reste les capitales accentuées.',
          hoursAfter: 3,
          replies: [
            { name: 'Correctrice', email: 'correctrice@example.org', body: 'À vos ordres !', hoursAfter: 1 },
          ],
        },
      ],
    },
    {
      name: 'Développeur repenti',
      email: 'dev@example.com',
      body: 'J’ai longtemps remplacé tous les blancs par des espaces simples « pour nettoyer ». Pardon.',
      hoursAfter: 13,
    },
    {
      name: 'Québécoise',
      email: 'quebec@example.net',
      body: 'Au Québec on ne met rien devant ; ! ? et nous dormons très bien.',
      hoursAfter: 25,
      replies: [
        {
          name: 'Lucie Ferrand',
          email: 'lucie.ferrand@example.org',
          body: 'Et vous avez bien raison : l’usage y est différent. Nous parlions de la presse de France.',
          hoursAfter: 8,
        },
      ],
    },
    {
      name: 'abc',
      email: 'abc@example.com',
      body: 'nice https://example.com/a https://example.com/b https://example.com/c',
      hoursAfter: 40,
      status: 'spam',
    },
    {
      name: 'Étudiant',
      email: 'etudiant@example.org',
      body: 'Quel est le raccourci sous Linux, svp ?',
      hoursAfter: 58,
      status: 'pending',
    },
  ],
};
