/** Words that say nothing of a subject, folded, of four letters and more: shorter ones are never looked at. */
const COMMON = new Set(
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
  annee annees semaine semaines`.split(/\s+/),
);

const MOST = 20;
const IN_TITLE = 5;

/** The forms of a word, and how much a text is about it. */
export type TellingWord = { forms: string[]; weight: number };

/**
 * The words that say most about a folded text (lib/articles/found/fold.ts), those of its title above all; a plural
 * and its singular are one word.
 */
export function tellingWords({ title, text }: { title: string; text: string }): TellingWord[] {
  const times = new Map<string, number>();
  const count = (words: string, each: number) => {
    for (const word of words.split(' ')) {
      if (word.length < 4 || word.length > 40 || COMMON.has(word) || !/\p{L}/u.test(word)) continue;
      const root = rootOf(word);
      times.set(root, (times.get(root) ?? 0) + each);
    }
  };
  count(title, IN_TITLE);
  count(text, 1);
  return [...times]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word, n]) => ({ forms: [word, `${word}s`, `${word}x`], weight: Math.log1p(n) }));
}

const rootOf = (word: string) => (word.length > 5 ? word.replace(/[sx]$/, '') : word);
