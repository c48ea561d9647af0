import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

type Seen = { hash: string; at: number; from: number };

const SECOND = 1000;
const MOST = 5_000;

/**
 * Since when documents are as they are. What takes something out of a feed changes it too, and leaves no time in it:
 * so it is not the newest time in a document that counts, but when this process first saw it as it is. That is never
 * before it became so; after a start it is later, and who asks by time alone is sent once what they have.
 */
export class LastModified {
  private readonly seen = new LRUCache<string, Seen>({ max: MOST });

  /**
   * The whole second since which the document of an address is as it is: the one after its making began, so that no
   * two documents share one.
   * @param from when its making began (ms)
   */
  of(address: string, body: Buffer, from: number): number {
    const hash = createHash('sha1').update(body).digest('base64');
    const before = this.seen.get(address);
    const at = Math.floor(from / SECOND) * SECOND;
    // It was overtaken by a later one, which must count as later.
    if (before !== undefined && from < before.from) return at;
    const isSame = before?.hash === hash;
    const since = isSame ? before.at : Math.max(at, before?.at ?? 0) + SECOND;
    this.seen.set(address, { hash, at: since, from });
    return since;
  }
}

/** What is said of it: nothing was changed later than now, by a clock of whole seconds (RFC 9110, section 8.8.2.1). */
export function lastModifiedHeader(modifiedAt: number, now: number): string {
  return new Date(Math.min(modifiedAt, Math.floor(now / SECOND) * SECOND)).toUTCString();
}
