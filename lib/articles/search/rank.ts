import type { WeighedRow } from './store';

/** What one of the words looked for may stand as. */
export type Sought = {
  /** Its stems one after the other: one, or those of a phrase. */
  stems: string[];
  /** Stems of words that it begins. */
  begun: Set<string>;
  /** The marks of labels that it names, and of those that it begins. */
  labels: Set<string>;
  begunLabels: Set<string>;
};

/** How much it counts where a word stands; in the body at all it is 1. */
const WEIGHTS = { title: 10, labels: 7, standfirst: 4, often: 3 } as const;
/** What is only begun counts for so much. */
const BEGUN = 0.4;
/** A title that says little else. */
const WHOLE_TITLE = 8;
/** What an article of today has before one of long ago, and the days after which half of it is gone. */
const NEW = 0.35;
const HALF = 365;

const DAY_OF_PLACES = 86_400 * 2 ** 20;

/** How well an article answers; `newest` is the place of the newest one. */
export function scoreOf(row: WeighedRow, sought: Sought[], newest: number): number {
  const title = ` ${row.title} `;
  const standfirst = ` ${row.standfirst} `;
  const often = ` ${row.often} `;
  const labels = row.labels.split(' ');
  let score = 0;
  for (const one of sought) {
    score += Math.max(
      1,
      WEIGHTS.title * within(title, one),
      WEIGHTS.labels * among(labels, one),
      WEIGHTS.standfirst * within(standfirst, one),
      WEIGHTS.often * within(often, one),
    );
  }
  const stems = sought.flatMap((one) => one.stems);
  const said = stems.filter((stem) => title.includes(` ${stem} `)).length;
  score += (WHOLE_TITLE * said) / Math.max(3, row.title.split(' ').length);
  const age = Math.max(0, newest - row.place) / DAY_OF_PLACES;
  return score * (1 + NEW * 2 ** (-age / HALF));
}

/** Whether it stands in stems that are between spaces. */
function within(text: string, { stems, begun }: Sought): number {
  if (text.includes(` ${stems.join(' ')} `)) return 1;
  return begun.size > 0 && text.split(' ').some((stem) => begun.has(stem)) ? BEGUN : 0;
}

function among(marks: string[], { labels, begunLabels }: Sought): number {
  if (marks.some((mark) => labels.has(mark))) return 1;
  return begunLabels.size > 0 && marks.some((mark) => begunLabels.has(mark)) ? BEGUN : 0;
}
