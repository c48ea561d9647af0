/** How many letters two words differ by at most so as to be taken for one another. */
const mostFor = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** The words of a list that are meant by a misspelt one, the nearest first. */
export function nearWords(word: string, words: string[]): { word: string; distance: number }[] {
  const most = mostFor(word);
  return words
    .filter((other) => Math.abs(other.length - word.length) <= most)
    .map((other) => ({ word: other, distance: distance(word, other) }))
    .filter((other) => other.distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
}

/** How many letters are another, too many, missing or in each other's place. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + (isSame ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
