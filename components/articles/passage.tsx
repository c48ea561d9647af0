import type { BodyNode } from '@/lib/articles/body/check-body';
import { directionOf, isLanguageTag } from '@/lib/articles/body/languages';
import { nodesOf } from '@/lib/articles/body/walk-body';

/** Words in another language than the article. */
export function Passage({ lang, children }: { lang: unknown; children: React.ReactNode }) {
  if (!isLanguageTag(lang)) return children;
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {children}
    </span>
  );
}

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u;

/**
 * The language and the way of a line: those of its passage where it is one passage (its signs and its edge follow), or
 * the browser's guess where letters stand in it that are written from the right.
 */
export function wayOf(line: BodyNode): { lang?: string; dir?: 'rtl' | 'ltr' | 'auto' } {
  const texts = [...nodesOf(line)].filter(({ text }) => text !== undefined && text.trim() !== '');
  const tags = new Set(
    texts.map(({ marks = [] }) => marks.find(({ type }) => type === 'language')?.attrs?.lang),
  );
  const [lang] = tags;
  if (tags.size === 1 && isLanguageTag(lang)) return { lang, dir: directionOf(lang) };
  return texts.some(({ text = '' }) => RIGHT_TO_LEFT.test(text)) ? { dir: 'auto' } : {};
}
