import type { Clause } from './full-text';
import { pairsOf, periodsOf, publishedIn, strong } from './marks';
import { timeOfPlace } from './place';
import { type Sought, scoreOf } from './rank';
import { findWeighed, placesOf, readsNewestFirst, type Window } from './store';

/** The most results that can be leafed through, and how many of the best candidates are weighed. */
export const MOST = 1_000;
const WEIGHED = 150;

type Asked = { sought: Sought[]; filters: Clause[]; last: number; timeZone: string; newestFirst: boolean };

/** The places of what was asked for, the best first, at most `MOST`; and whether there is more. */
export async function findPlaces(asked: Asked): Promise<{ places: number[]; isMore: boolean }> {
  const { sought, filters, newestFirst } = asked;
  const all = [...sought.map(anywhere), ...filters];
  // What stands in a title or a name is looked for apart: it is weighed however old it is.
  const named = [...sought.map(inFront), ...filters];
  const partly = [...all, { any: sought.flatMap(frontMarks) }];
  const weighty = newestFirst ? [] : [named, partly].map((clauses) => ({ clauses, most: WEIGHED }));
  const windows = readsNewestFirst() ? [] : windowsUntil(asked.last, asked.timeZone);
  const [found = [], ...fronts] = await placesOf([{ clauses: all, most: MOST + 1 }, ...weighty], windows);
  const candidates = [...new Set(fronts.flat())];
  const newest = found[0] ?? 0;
  const weighed = (await findWeighed(candidates)).map((row) => ({
    place: row.place,
    score: scoreOf(row, sought, newest),
  }));
  weighed.sort((a, b) => b.score - a.score || b.place - a.place);
  const places = [...new Set([...weighed.map(({ place }) => place), ...found])];
  return { places: places.slice(0, MOST), isMore: found.length > MOST };
}

/** Where it stands in a text, or in the name of a label. */
export function anywhere({ stems, begun, labels, begunLabels }: Sought): Clause {
  const or = [...begun, ...labels, ...begunLabels];
  const [stem = ''] = stems;
  return stems.length === 1 ? { any: [stem, ...or] } : { all: phrase(stems), or };
}

/** Stems that follow one another. */
const phrase = (stems: string[]): string[] => [...new Set([...stems, ...pairsOf(stems)])];

/** In the title or the standfirst, often in the body, or in the name of a label. */
function inFront({ stems, labels }: Sought): Clause {
  const [stem = ''] = stems;
  return stems.length === 1
    ? { any: [strong(stem), ...labels] }
    : { all: [...phrase(stems), ...stems.map(strong)], or: [...labels] };
}

function frontMarks({ stems, begun, labels, begunLabels }: Sought): string[] {
  return [...[...stems, ...begun].map(strong), ...labels, ...begunLabels];
}

const MONTHS = [3, 9];
const YEARS = [2, 4, 8];

/** The last months and years until a place, in which the newest of what is found are looked for before all time is. */
export function windowsUntil(place: number, timeZone: string): Window[] {
  const [year, month] = periodsOf(timeOfPlace(place), timeZone);
  const last = Number(year) * 12 + Number(month.slice(4)) - 1;
  const monthly = MONTHS.map((months) => ({
    months,
    periods: Array.from({ length: months }, (_, n) => {
      const at = last - n;
      return publishedIn(`${Math.floor(at / 12)}${String((at % 12) + 1).padStart(2, '0')}`);
    }),
  }));
  const yearly = YEARS.map((years) => ({
    months: (years - 1) * 12 + (last % 12) + 1,
    periods: Array.from({ length: years }, (_, n) => publishedIn(String(Number(year) - n))),
  }));
  return [...monthly, ...yearly];
}
