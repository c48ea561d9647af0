import { HOUR, now } from '../../clock';
import { newToken, sameSecret, seal } from '../../ids';

/**
 * The token in the forms of pages that are never kept: which article, since when, and whether the page asked
 * for one more click. It says that somebody looked at the page before they sent the form.
 */

export type FormKind = 'page' | 'asked';

const OLDEST = 24 * HOUR;
/** Nobody reads a page and sends its form in less. */
const YOUNGEST = 1_000;

export function formToken(articleId: string, kind: FormKind): string {
  const parts = [articleId, kind, now().getTime().toString(36), newToken()] as const;
  return [...parts.slice(1), seal('comment-form', ...parts)].join('.');
}

/** What a token that came with a form is worth; its nonce, to be used once. */
export function readFormToken(
  token: string,
  articleId: string,
): { state: 'none' | 'good' | 'asked' | 'bad'; nonce: string } {
  if (token === '') return { state: 'none', nonce: '' };
  const [kind = '', issued = '', nonce = '', sealed = '', ...rest] = token.split('.');
  const genuine =
    rest.length === 0 && sameSecret(sealed, seal('comment-form', articleId, kind, issued, nonce));
  const age = now().getTime() - Number.parseInt(issued, 36);
  if (!genuine || age < YOUNGEST || age > OLDEST) return { state: 'bad', nonce: '' };
  return { state: kind === 'asked' ? 'asked' : 'good', nonce };
}
