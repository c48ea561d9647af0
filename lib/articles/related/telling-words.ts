import { stemOf } from '../search/stems';

/** Words that say nothing of a subject, folded, of four letters and more: shorter stems are never looked at. */
const COMMON =
  `ainsi alors apres assez aucun aucune aussi autre autres avait avant avec avoir beaucoup bien cela celle celles
  celui cent certains ces cette ceux chaque chez chose comme comment contre dans depuis dernier derniere deux devant
  devrait dire dont doit donc elle elles encore enfin entre environ etait etaient etant etre faire fait faut fois
  font grand grande ici jamais jour jours jusque jusqu leur leurs lors lorsque mais meme memes mieux mille moins mois
  moment nombre notre nous nouveau nouvelle parce parmi partie pendant peut peuvent plus plusieurs point pour
  pourquoi pourrait premier premiere presque pres prochain puis quand quatre quel quelle quelque quelques rien sans
  selon sera serait seulement simple soit sont sous souvent surtout tandis tant tel telle temps toujours tous tout
  toute toutes toutefois tres trois trop vers voici voila votre vous vraiment
  about after again also another because been before being between both come could does down during each even every
  first from have here into just know last less like made make many more most much must never only other over people
  same should since some still such take than that their them then there these they this those three through time
  today under until upon very want week well were what when where which while will with without would year years your
  annee annees semaine semaines`.split(/\s+/);
const STEMS = new Set(COMMON.flatMap((word) => [stemOf(word, 'fr'), stemOf(word, 'en')]));

const MOST = 20;
const WEIGHTS = { title: 3, standfirst: 1.5, often: 1 } as const;

/** A stem, and how much a text is about it. */
export type TellingWord = { stem: string; weight: number };

/** The stems that say most about a live article: those of its title, of its standfirst, and what it often says. */
export function tellingWords(live: Record<keyof typeof WEIGHTS, string>): TellingWord[] {
  const weights = new Map<string, number>();
  for (const place of ['title', 'standfirst', 'often'] as const) {
    for (const stem of new Set(live[place].split(' '))) {
      if (stem.length < 3 || STEMS.has(stem) || !/\p{L}/u.test(stem)) continue;
      weights.set(stem, (weights.get(stem) ?? 0) + WEIGHTS[place]);
    }
  }
  // What is said most often comes first in each of them, and of equals the first stays.
  return [...weights]
    .map(([stem, weight]) => ({ stem, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}
