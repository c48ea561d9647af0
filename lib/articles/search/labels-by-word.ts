import { isId } from '../../ids';
import { remembered } from '../../remembered';
import type { Language } from '../../words/dictionary';
import type { Unit } from './asked';
import { labelled } from './marks';
import { plainWords, stemOf } from './stems';
import { findNames } from './store';

/**
 * Categories, tags and authors are in the full text by their ids. What they are called is looked up here, so that a
 * label that is renamed or merged is found at once under its new name, and no article is written down anew for it.
 */

type Named = { words: string[]; marks: string[] };
type Kind = 'category' | 'tag' | 'author';

/** The most labels that one word stands for. */
const MOST = 60;

const named = remembered(['taxonomy'], async () => {
  const { labels, merged } = await findNames();
  const into = new Map<string, string[]>();
  for (const { kind, slug, targetId } of merged) {
    if (!isId(slug)) continue;
    const key = `${kind} ${targetId}`;
    into.set(key, [...(into.get(key) ?? []), slug]);
  }
  const marksOf = new Map<string, string[]>();
  const all: Named[] = [];
  for (const kind of ['category', 'tag', 'author'] as const) {
    for (const { id, name } of labels[kind]) {
      const marks = [id, ...(into.get(`${kind} ${id}`) ?? [])].map((one) => labelled(kind, one));
      marksOf.set(`${kind} ${id}`, marks);
      all.push({ words: plainWords(name), marks });
    }
  }
  return { all, marksOf, stems: new Map<Language, string[][]>() };
});

async function namedIn(language: Language) {
  const { all, stems } = await named();
  const known = stems.get(language) ?? all.map(({ words }) => words.map((word) => stemOf(word, language)));
  stems.set(language, known);
  return { all, stems: known };
}

/** The marks of the labels whose names have a word or a phrase; those of which it is only a beginning apart. */
export async function labelsOf(
  units: Unit[],
  language: Language,
): Promise<{ whole: string[]; begun: string[] }[]> {
  const { all, stems } = await namedIn(language);
  return units.map((unit) => {
    const whole: string[] = [];
    const begun: string[] = [];
    for (const [n, { words, marks }] of all.entries()) {
      const own = stems[n] ?? [];
      if (unit.kind === 'phrase' ? follows(own, unit.stems) : own.includes(unit.stem)) whole.push(...marks);
      else if (unit.kind === 'word' && unit.isBeginning && words.some((word) => word.startsWith(unit.word)))
        begun.push(...marks);
    }
    return { whole: whole.slice(0, MOST), begun: begun.slice(0, MOST) };
  });
}

/** The marks of labels: theirs, and those of what was merged into them. */
export async function marksOfLabels(kind: Kind, ids: string[]): Promise<string[]> {
  const { marksOf } = await named();
  return ids.flatMap((id) => marksOf.get(`${kind} ${id}`) ?? [labelled(kind, id)]);
}

/** Whether words stand in a list one after the other. */
export function follows(list: string[], words: string[]): boolean {
  return list.some((_, from) => words.every((word, n) => list[from + n] === word));
}
