import type { DemoArticle } from '../types';

export const article: DemoArticle = {
  title: 'Réparer un grille-pain, ou du moins essayer',
  standfirst: 'Il ne tenait plus enclenché. Verdict après une soirée, un tournevis et beaucoup de miettes.',
  category: 'quotidien',
  tags: ['pas-a-pas', 'entretien'],
  authors: ['karim-benali'],
  daysAgo: 147,
  body: [
    'Débranchez. Attendez. Retournez l’appareil au-dessus d’un journal : la moitié des pannes tombe avec les miettes. Ce ne fut pas notre cas.',
    { heading: 'Sous le capot' },
    'Un grille-pain tient par un aimant. Quand on abaisse la manette, un petit électroaimant la retient, tant que le courant passe. S’il est sale, il ne retient rien. Un coton-tige et un peu d’alcool, et le nôtre a repris du service.',
    'Si l’électroaimant est propre, cherchez un fil noirci. S’il y en a un, arrêtez-vous là : un appareil qui chauffe ne se rafistole pas, il se confie.',
    'Coût de l’opération : rien. Temps passé : une heure et demie, dont une à retrouver la dernière vis.',
  ],
  sources: [
    {
      publisher: 'Wikipédia',
      title: 'Grille-pain',
      url: 'https://fr.wikipedia.org/wiki/Grille-pain',
      readOn: '2026-06-30',
    },
  ],
  comments: [
    {
      name: 'Repair du dimanche',
      email: 'repair@example.org',
      body: 'La dernière vis est toujours sous le pied de la table.',
      hoursAfter: 20,
    },
  ],
};
