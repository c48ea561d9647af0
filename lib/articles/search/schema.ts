import { z } from 'zod';
import type { Label } from '../schema';

/** A piece of a text; what was looked for is marked. */
export type Piece = { text: string; isMarked: boolean };

/** An article that a search found. Public. */
export type Hit = {
  id: string;
  slug: string;
  title: Piece[];
  excerpt: Piece[];
  publishedAt: Date;
  category: Label | null;
  authors: Label[];
};

/** One of the ways in which a search can be narrowed: its value in the address, and what it is called. */
export type Choice = { value: string; label: string };

export const SORTS = ['relevance', 'date'] as const;
export type SearchSort = (typeof SORTS)[number];

/** What was asked for, as the form shows it again: what is no choice is left out. */
export type SearchAsked = { q: string; category: string; year: string; author: string; sort: SearchSort };

/** A page of what a search found. */
export type SearchView = {
  asked: SearchAsked;
  /** `nothing`: no word was typed; `unsearchable`: nothing that has a letter or a digit. */
  state: 'nothing' | 'unsearchable' | 'done';
  hits: Hit[];
  /** How many there are, at most as many as can be leafed through; `isMore`: there are more. */
  total: number;
  isMore: boolean;
  page: number;
  pages: number;
  choices: { category: Choice[]; year: Choice[]; author: Choice[] };
  /** Where nothing was found: what was typed with words that are found. */
  suggestion: string | undefined;
  /** Whether words are to follow one another. */
  hasPhrase: boolean;
};

/** The value of a key of an address; of a key that is given twice the first. */
const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().catch(''));

/** What the address of a search says, whatever it says. */
export const searchSchema = z.object({
  q: one,
  category: one,
  year: one,
  author: one,
  sort: one.pipe(z.enum(SORTS).catch('relevance')),
  page: one.transform((page) => (/^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1)),
});
