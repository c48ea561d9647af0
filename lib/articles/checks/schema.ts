import type { Source } from '../schema';

/** What the checks look at: the text of a revision. */
export type CheckedText = {
  title: string;
  standfirst: string;
  slug: string;
  body: unknown;
  sources: Source[];
  categoryIds: string[];
  authorIds: string[];
  leadId: string | null;
  leadAlt: string;
  leadCaption: string;
  leadDecorative: boolean;
  metaTitle: string;
  metaDescription: string;
};

/** A stored revision as the checks look at it. */
export function checkedText(row: Record<keyof CheckedText, unknown>): CheckedText {
  return row as CheckedText;
}

/** What keeps an article from going live. */
export const BLOCKS = ['titleMissing', 'bodyBroken', 'leadNeedsAlt', 'pictureNeedsAlt', 'slugTaken'] as const;
/** What its editors may want to know before. */
export const WARNINGS = [
  'standfirstMissing',
  'categoryMissing',
  'authorMissing',
  'bodyEmpty',
  'headingSkips',
  'headingEmpty',
  'linkDead',
  'altIsFileName',
  'sourceWithoutAddress',
  'titleShort',
  'titleLong',
  'descriptionShort',
  'descriptionLong',
  'typography',
] as const;

export type BlockCode = (typeof BLOCKS)[number];
export type WarningCode = (typeof WARNINGS)[number];

/** Where it can be mended: the editor's field of this name. */
export type CheckField =
  | 'title'
  | 'standfirst'
  | 'slug'
  | 'body'
  | 'sources'
  | 'categoryIds'
  | 'authorIds'
  | 'leadAlt'
  | 'metaTitle'
  | 'metaDescription';

/**
 * What a check found. `detail` is the word, the address or the number that it is about; `path` leads through
 * the children of the body to the node.
 */
export type Finding = { field: CheckField; detail: string; path?: number[] } & (
  | { severity: 'blocks'; code: BlockCode }
  | { severity: 'warns'; code: WarningCode }
);

/** How long a title and a description are shown in full by search engines, in characters; below, they say little. */
export const LENGTHS = {
  title: { min: 15, max: 65 },
  description: { min: 60, max: 160 },
} as const;

/** The checks of a saved version, and what search engines and social networks are told of the site. */
export type CheckedArticle = {
  version: number;
  findings: Finding[];
  /** The article's address without its slug. */
  base: string;
  siteTitle: string;
};
