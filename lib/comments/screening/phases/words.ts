import type { Phase } from '../phase';
import { findWords } from '../word-list';

const SHOWN = 10;

/** Refuses or holds the words that the settings list, in the name or the body. `saw.words`: which, ten at most. */
export const words: Phase = {
  name: 'words',
  look({ name, body, settings }) {
    // Each on its own: words of the name and of the body make no entry together.
    const found = (list: readonly string[]) =>
      [...new Set([...findWords(name, list), ...findWords(body, list)])].slice(0, SHOWN);
    const refused = found(settings.refusedWords);
    if (refused.length > 0) return { verdict: 'refuse', saw: { words: refused } };
    const held = found(settings.heldWords);
    return held.length > 0 ? { verdict: 'hold', saw: { words: held } } : { verdict: 'pass' };
  },
};
