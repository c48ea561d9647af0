import type { WrittenText } from './draft-form';

/**
 * Texts that are written but not saved, kept in this browser under the article's id. Every opening of the
 * editor keeps its own, so that two tabs, or an offer not yet answered, never overwrite one another.
 */
export type KeptText = WrittenText & { opening: string; version: number; at: number };

const MAX_KEPT = 5;
const keyOf = (articleId: string) => `causerie.article.${articleId}`;

/** The kept texts of an article, the newest first. */
export function keptTexts(articleId: string): KeptText[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(articleId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKeptText) : [];
  } catch {
    return [];
  }
}

/** Keeps a text in the place of what this opening kept before. */
export function keepText(articleId: string, text: KeptText): void {
  const others = keptTexts(articleId).filter(({ opening }) => opening !== text.opening);
  store(articleId, [text, ...others].slice(0, MAX_KEPT));
}

export function dropText(articleId: string, opening: string): void {
  store(
    articleId,
    keptTexts(articleId).filter((text) => text.opening !== opening),
  );
}

function store(articleId: string, texts: KeptText[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(keyOf(articleId));
    else localStorage.setItem(keyOf(articleId), JSON.stringify(texts));
  } catch {
    // The browser keeps nothing (private window, full): the warning before leaving remains.
  }
}

function isKeptText(value: unknown): value is KeptText {
  const text = value as Partial<KeptText> | null;
  return (
    typeof text?.opening === 'string' &&
    typeof text.version === 'number' &&
    typeof text.at === 'number' &&
    typeof text.form === 'object' &&
    Array.isArray(text.form?.sources) &&
    typeof text.body === 'object'
  );
}
