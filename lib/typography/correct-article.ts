import { applyChanges, type Change } from './changes';
import { correctText } from './correct';
import { correctDocument, type DocumentChange, type TreeNode } from './correct-document';

/** The words of an article that its readers read. */
export type ArticleWords = {
  title: string;
  standfirst: string;
  leadCaption: string;
  sources: { title: string }[];
  body: TreeNode;
};

/** Where in an article a line of words stands, but for its body. */
export type FieldPlace = 'title' | 'standfirst' | 'leadCaption' | `source-${number}`;
export type FieldChange = Change & { field: FieldPlace };

/** What the typography of the press would have otherwise in the fields around the body. */
export function correctFields(words: Omit<ArticleWords, 'body'>, language: string): FieldChange[] {
  const lines: [FieldPlace, string][] = [
    ['title', words.title],
    ['standfirst', words.standfirst],
    ['leadCaption', words.leadCaption],
    ...words.sources.map(({ title }, n): [FieldPlace, string] => [`source-${n}`, title]),
  ];
  return lines.flatMap(([field, line]) =>
    correctText(line, language).map((change) => ({ ...change, field })),
  );
}

/** What the typography of the press would have otherwise in an article, from its title to its sources. */
export function correctArticle(words: ArticleWords, language: string): (FieldChange | DocumentChange)[] {
  return [...correctFields(words, language), ...correctDocument(words.body, language)];
}

/** A line as the typography of the press would have it. */
export const corrected = (line: string, language: string): string =>
  applyChanges(line, correctText(line, language));
