import { EVERYTHING, hearsOthers, onChanged } from './freshness';

/**
 * What every request asks for and few writes change, read once: kept in this process until one of its tags
 * changes, here or in another process (lib/other-processes.ts). A read that was under way at a change is
 * given to those who waited for it and not kept. A process that does not hear the others keeps nothing.
 */
export function remembered<T>(tags: readonly string[], read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  onChanged((changed) => {
    if (changed.some((tag) => tag === EVERYTHING || tags.includes(tag))) kept = undefined;
  });
  return () => {
    if (!hearsOthers()) return read();
    if (kept !== undefined) return kept;
    const reading = read();
    kept = reading;
    reading.catch(() => {
      if (kept === reading) kept = undefined;
    });
    return reading;
  };
}
