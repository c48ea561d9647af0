import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'La bibliothèque où l’on emprunte une perceuse',
  standfirst:
    'Une perceuse tourne en moyenne un quart d’heure dans sa vie. À la Halle aux outils, elle passe de main en main, avec sa notice et son histoire.',
  category: 'quotidien',
  tags: ['reportage'],
  authors: ['helene-vasseur'],
  daysAgo: 82,
  body: [
    'Sur l’étagère du fond, entre un appareil à raclette et une tente pour six, il y a un cahier à spirale. Chaque objet y a sa page : qui l’a donné, qui l’a emprunté, ce qu’il a percé, cuit ou abrité.',
    { heading: 'Une carte, trois objets, quinze jours' },
    'Le principe tient sur une affichette. On paie une adhésion du prix d’une place de cinéma, on emprunte trois objets à la fois, on les rend propres. Les pannes se déclarent sans honte, et le samedi matin deux retraités de l’électricité les réparent devant un café.',
    'Ce qui sort le plus n’est pas ce que l’on croyait. La perceuse arrive troisième, derrière la shampouineuse et, de loin, la machine à coudre. « Les gens ne viennent pas chercher un outil, observe Maud, qui tient le comptoir. Ils viennent chercher le courage de s’y mettre. »',
    { heading: 'Ce que l’on ne prête pas' },
    'Les tronçonneuses sont restées au placard après une longue réunion. Les livres aussi : la vraie bibliothèque est en face, et l’on s’envoie des adhérents par-dessus la rue.',
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Bibliothèque d’objets',
      url: 'https://fr.wikipedia.org/wiki/Biblioth%C3%A8que_d%27objets',
      readOn: '2026-09-02',
    },
  ],
  comments: [
    {
      name: 'Ginette',
      email: 'ginette@example.org',
      body: 'La machine à coudre, c’est moi qui l’ai donnée. Elle a fait trois robes de mariée.',
      hoursAfter: 7,
    },
  ],
};
