import type { Words } from '@/lib/words/dictionary';

/** What the address says was just done, in words. */
export function saidOf(said: unknown, words: Words): string | undefined {
  const { added, moved, saved, merged, removed } = words.labels;
  const known = { added, moved, saved, merged, removed, linked: words.editor.taxonomy.linked };
  return typeof said === 'string' && Object.hasOwn(known, said)
    ? known[said as keyof typeof known]
    : undefined;
}
