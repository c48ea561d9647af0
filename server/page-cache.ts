import { LRUCache } from 'lru-cache';
import { now } from '../lib/clock';
import { EVERYTHING, type Reads, tracked } from '../lib/freshness';
import type { CacheState } from './request-log';

/** What is kept: how large it is, what it depends on, until when it is fresh. */
export type Keepable = {
  isKept: boolean;
  size: number;
  tags: ReadonlySet<string>;
  freshUntil: number;
};

/** A render under way. `changed` is what changed since it began: it may show the state before. */
type Running<Page> = { page: Promise<Page>; changed: Set<string> };

/**
 * Finished pages in memory, by address. No page is kept whose tags changed while it was rendered, and
 * nobody who comes after a change is given a render that began before it. Bounded in bytes; the pages that
 * were not asked for the longest time go first.
 */
export class PageCache<Page extends Keepable> {
  private readonly pages: LRUCache<string, Page>;
  private readonly addressesByTag = new Map<string, Set<string>>();
  private readonly running = new Set<Running<Page>>();
  /** The renders that newcomers may share. */
  private readonly shareable = new Map<string, Running<Page>>();

  /** @param maxBytes of all pages together; 0 keeps nothing */
  constructor(private readonly maxBytes: number) {
    this.pages = new LRUCache<string, Page>({
      maxSize: Math.max(1, maxBytes),
      sizeCalculation: (page, address) => page.size + 2 * address.length,
      dispose: (page, address) => this.forgetTags(address, page),
    });
  }

  /** The page kept under an address, if it is still fresh. */
  find(address: string): Page | undefined {
    const page = this.pages.get(address);
    if (page === undefined || page.freshUntil === Number.POSITIVE_INFINITY) return page;
    if (page.freshUntil > now().getTime()) return page;
    this.pages.delete(address);
    return undefined;
  }

  /** The page of an address: kept, of a render that others wait for too, or of a new one. @throws what `render` does */
  async page(
    address: string,
    render: (reads: Reads) => Promise<Page>,
  ): Promise<{ page: Page; cache: CacheState }> {
    const kept = this.find(address);
    if (kept) return { page: kept, cache: 'hit' };
    const shared = this.shareable.get(address);
    if (shared) return { page: await shared.page, cache: 'shared' };
    return { page: await this.start(address, render).page, cache: 'miss' };
  }

  /** Forgets what depends on these tags; renders under way are neither kept nor shared if they do. */
  changed(tags: readonly string[]): void {
    this.shareable.clear();
    for (const running of this.running) for (const tag of tags) running.changed.add(tag);
    if (tags.includes(EVERYTHING)) this.pages.clear();
    for (const tag of tags) {
      for (const address of [...(this.addressesByTag.get(tag) ?? [])]) this.pages.delete(address);
    }
  }

  get bytes(): number {
    return this.pages.calculatedSize;
  }

  get count(): number {
    return this.pages.size;
  }

  private start(address: string, render: (reads: Reads) => Promise<Page>): Running<Page> {
    const reads: Reads = { tags: new Set(), freshUntil: Number.POSITIVE_INFINITY };
    const changed = new Set<string>();
    const running: Running<Page> = { changed, page: tracked(reads, () => render(reads)) };
    const ended = () => {
      this.running.delete(running);
      if (this.shareable.get(address) === running) this.shareable.delete(address);
    };
    // In one step with the end of the render: no change comes in between.
    const keep = (page: Page) => {
      ended();
      this.keep(address, page, changed);
      return page;
    };
    running.page = running.page.then(keep, (error: unknown) => {
      ended();
      throw error;
    });
    this.running.add(running);
    this.shareable.set(address, running);
    return running;
  }

  private keep(address: string, page: Page, changed: Set<string>): void {
    if (!page.isKept || this.maxBytes === 0 || changed.has(EVERYTHING)) return;
    for (const tag of page.tags) if (changed.has(tag)) return;
    this.pages.set(address, page);
    if (this.pages.peek(address) !== page) return;
    for (const tag of page.tags) {
      const addresses = this.addressesByTag.get(tag) ?? new Set();
      this.addressesByTag.set(tag, addresses.add(address));
    }
  }

  private forgetTags(address: string, page: Page): void {
    for (const tag of page.tags) {
      const addresses = this.addressesByTag.get(tag);
      addresses?.delete(address);
      if (addresses?.size === 0) this.addressesByTag.delete(tag);
    }
  }
}
