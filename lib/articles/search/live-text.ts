import type { Site } from '../../settings/schema';
import { textOf } from '../body/walk-body';
import type { Indexed } from '../found/index-article';
import type { Labels } from '../labels/store';
import { labelMarks, pairsOf, periodsOf, publishedIn, strong } from './marks';
import { placeOf } from './place';
import { plainWords, stemOf } from './stems';

/** What is written down of a live article. */
export type LiveText = {
  place: number;
  rules: string;
  title: string;
  standfirst: string;
  often: string;
  labels: string;
  /** The stems of its texts, and what else it is found by (marks.ts), each once and in no order. */
  tokens: string[];
  /** Its words as they are, each once. */
  vocabulary: string[];
};

/** Changes when the same text is to be written down otherwise. */
const VERSION = 1;

/** By what a site's texts are written down: another language or time zone makes other tokens. */
export const rulesOf = ({ language, timeZone }: Pick<Site, 'language' | 'timeZone'>): string =>
  `${VERSION} ${language} ${timeZone}`;

/** The most words of an article that are found: as many as a book chapter of sixty pages. */
const MOST_WORDS = 20_000;
/** PostgreSQL takes a megabyte of different words. */
const MOST_BYTES = 500_000;
/** A stem that the body has so often says what the article is about; the most of those. */
const OFTEN = 3;
const MOST_OFTEN = 40;

/** What is written down of a text that is live. */
export function liveText(
  { language, timeZone }: Pick<Site, 'language' | 'timeZone'>,
  article: { id: string; publishedAt: Date },
  text: Pick<Indexed, 'title' | 'standfirst' | 'body' | 'sources'>,
  labels: Labels,
): LiveText {
  const vocabulary = new Set<string>();
  const stems = (part: string): string[] =>
    plainWords(part).map((word) => {
      vocabulary.add(word);
      return stemOf(word, language);
    });
  const title = stems(text.title);
  const standfirst = stems(text.standfirst);
  const body = stems(textOf(text.body)).slice(0, MOST_WORDS);
  const sources = text.sources.flatMap(({ publisher, title }) => ['_', ...stems(`${publisher} ${title}`)]);
  const often = oftenIn(body);
  const own = labelMarks(labels);
  const about = new Set([...title, ...standfirst, ...often].map(strong));
  // `_` keeps a phrase from going from one text into the next.
  const words = [...title, '_', ...standfirst, '_', ...body, ...sources];
  const periods = periodsOf(article.publishedAt, timeZone).map(publishedIn);
  return {
    place: placeOf(article.publishedAt, article.id),
    rules: rulesOf({ language, timeZone }),
    title: title.join(' '),
    standfirst: standfirst.join(' '),
    often: often.join(' '),
    labels: own.join(' '),
    tokens: few([...about, ...own, ...periods, ...words, ...pairsOf(words)]),
    vocabulary: [...vocabulary].filter((word) => !/\d{5}/.test(word)),
  };
}

/** The stems that stand most often in a body; one or two letters say nothing. */
function oftenIn(body: string[]): string[] {
  const counts = new Map<string, number>();
  for (const stem of body) if (stem.length > 2) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_OFTEN)
    .map(([stem]) => stem);
}

/** Each token once, up to the first that is one too many for PostgreSQL. */
function few(tokens: string[]): string[] {
  const kept = new Set<string>();
  let bytes = 0;
  for (const token of tokens) {
    if (token === '_' || kept.has(token)) continue;
    bytes += Buffer.byteLength(token);
    if (bytes > MOST_BYTES) break;
    kept.add(token);
  }
  return [...kept];
}
