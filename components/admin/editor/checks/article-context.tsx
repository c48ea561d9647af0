'use client';

import type { Editor } from '@tiptap/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { CheckedArticle } from '@/lib/articles/checks/schema';
import { type Pictures, PicturesContext } from '../pictures/known-pictures';
import type { Answer } from '../state/actions';
import type { WrittenTextState } from '../state/use-written-text';

/** The article that is written, for what stands beside it: the checks, the outline, the typography. */
export type WrittenArticle = {
  text: WrittenTextState;
  /** The editor of the body; null until the browser has made it. */
  editor: Editor | null;
  check: (input: { id: string }) => Promise<Answer<CheckedArticle>>;
};

const ArticleContext = createContext<WrittenArticle | null>(null);

type Props = WrittenArticle & { pictures: Pictures; children: ReactNode };

/** Gives the parts of the editor the article and the pictures that are known. */
export function ArticleAround({ text, editor, check, pictures, children }: Props) {
  const article = useMemo(() => ({ text, editor, check }), [text, editor, check]);
  return (
    <PicturesContext value={pictures}>
      <ArticleContext value={article}>{children}</ArticleContext>
    </PicturesContext>
  );
}

/** The article around a component of the editor. */
export function useWrittenArticle(): WrittenArticle {
  const article = useContext(ArticleContext);
  if (article === null) throw new Error('there is no article around');
  return article;
}
