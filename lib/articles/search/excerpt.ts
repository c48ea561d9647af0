import { type Mark, marksIn, piecesOf, type SoughtWords } from './mark-words';
import type { Piece } from './schema';

/** How long an excerpt is, and how much stands before the first word that was looked for, in letters. */
const LONG = 260;
const BEFORE = 70;
/** How much of a text is looked through for one. */
const LOOKED_THROUGH = 30_000;

/**
 * What is shown of an article: its standfirst, or the lines of its body that have more of what was looked for, cut
 * around it.
 */
export function excerptOf(standfirst: string, body: () => string, sought: SoughtWords): Piece[] {
  const first = { text: standfirst, marks: marksIn(standfirst, sought) };
  const most = sought.sought.length;
  let best = first;
  if (kinds(first.marks) < most || standfirst === '') {
    for (const text of body().slice(0, LOOKED_THROUGH).split('\n')) {
      const marks = marksIn(text, sought);
      if (kinds(marks) <= kinds(best.marks) && (best.text !== '' || text === '')) continue;
      best = { text, marks };
      if (kinds(marks) === most) break;
    }
  }
  return best === first ? piecesOf(standfirst, first.marks) : cut(best.text, best.marks, sought);
}

/** How many of what was looked for are there. */
const kinds = (marks: Mark[]): number => new Set(marks.map((mark) => mark.sought)).size;

function cut(text: string, marks: Mark[], sought: SoughtWords): Piece[] {
  if (text.length <= LONG) return piecesOf(text, marks);
  const from = beginOf(text, marks);
  const rest = text.slice(from);
  const to = rest.length <= LONG ? rest.length : Math.max(rest.lastIndexOf(' ', LONG), 0) || LONG;
  const part = rest.slice(0, to).trim().toWellFormed();
  const whole = `${from > 0 ? '…\u00a0' : ''}${part}${to < rest.length ? '…' : ''}`;
  return piecesOf(whole, marksIn(whole, sought));
}

/** Where the stretch begins that has the most kinds of marks: a little before the first of these, between words. */
function beginOf(text: string, marks: Mark[]): number {
  let [best, most] = [marks[0]?.from ?? 0, 0];
  for (const { from } of marks.slice(0, 50)) {
    const count = kinds(marks.filter((mark) => mark.from >= from && mark.to <= from + LONG - BEFORE));
    if (count > most) [best, most] = [from, count];
  }
  if (best <= BEFORE) return 0;
  const space = text.indexOf(' ', best - BEFORE);
  return space === -1 || space >= best ? best : space + 1;
}
