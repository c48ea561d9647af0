import type { BodyNode } from '../body/check-body';
import type { Source } from '../schema';

/** A stretch of text and how it is formatted: `bold`, `italic`, `code`, `link https://…`. */
export type Run = { text: string; marks: string[] };

/** A stretch of two texts compared. `was` are its marks before, where only the formatting changed. */
export type Piece = Run & { kind: 'same' | 'added' | 'removed' | 'marked'; was?: string[] };

/** A setting of a block, such as the description of a picture or the level of a heading. */
export type FactChange = { name: string; pieces: Piece[] };

/** A block of one text beside that of the other. What moved stands twice, at its old and its new place, under one key. */
export type BlockChange = {
  key: string;
  kind: 'same' | 'added' | 'removed' | 'changed' | 'moved';
  before: BodyNode | null;
  after: BodyNode | null;
  pieces: Piece[];
  facts: FactChange[];
};

export type Lead = { media: string; alt: string; caption: string; decorative: boolean };

/** A text with everything that can be compared in it; labels by their names. */
export type Comparable = {
  title: string;
  standfirst: string;
  slug: string;
  metaTitle: string;
  metaDescription: string;
  categories: string[];
  authors: string[];
  tags: string[];
  sources: Source[];
  commentsOpen: boolean;
  lead: Lead | null;
  body: BodyNode;
};

export type ComparedField = Exclude<keyof Comparable, 'body'>;

export type FieldChange = { name: ComparedField; pieces: Piece[]; facts: FactChange[] };

/** `fields` holds those that differ, `blocks` all, in the order of the page. */
export type Comparison = { fields: FieldChange[]; blocks: BlockChange[] };
