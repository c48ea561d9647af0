import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './db';

/**
 * What a page depends on, and what a write changes, by tags (docs/architecture.md, "Pages and freshness"):
 * `site`, `taxonomy`, `articles` (what is published, in which order), `article:<id>`, `slug:<slug>`,
 * `beside:<article id>` (what leads on from it: related ones, the one before, the one after),
 * `comments:<article id>` (the approved ones), `comments` (those of the whole site), `category:<id>`,
 * `tag:<id>`, `author:<id>` (their lists), `published:<YYYY-MM>` (what was first published in that month);
 * `outbox` and `schedules` (a mail is to be sent, something is planned: no page, but the jobs);
 * `media:<id>` (a picture or a file: wherever it is shown);
 * `staff` and `bans` (what the screening of comments remembers).
 */

/** The tag of a change after which nothing is known to be fresh. */
export const EVERYTHING = '*';

/**
 * What was read for a page: the tags, and until when the clock alone leaves it as it is (ms, epoch). `path` is the
 * decoded path of its address.
 */
export type Reads = { tags: Set<string>; freshUntil: number; path?: string };

type Listener = (tags: readonly string[]) => void;
type Shared = {
  reads: AsyncLocalStorage<Reads>;
  listeners: Set<Listener>;
  pending: WeakMap<object, Set<string>>;
  /** Whether this process hears what the others change. */
  hearsOthers: boolean;
};

// Next bundles this module on its own: what the front door and the app share lives on the process.
const KEY = Symbol.for('causerie.freshness');
const holder = globalThis as unknown as { [KEY]?: Shared };
holder[KEY] ??= {
  reads: new AsyncLocalStorage(),
  listeners: new Set(),
  pending: new WeakMap(),
  hearsOthers: false,
};
const shared: Shared = holder[KEY];

/** Says that what is being rendered depends on this. Nothing happens outside a render. */
export function dependsOn(...tags: string[]): void {
  const reads = shared.reads.getStore();
  for (const tag of tags) reads?.tags.add(tag);
}

/** Says that what is being rendered is another thing from this time on. */
export function freshUntil(time: Date): void {
  const reads = shared.reads.getStore();
  if (reads) reads.freshUntil = Math.min(reads.freshUntil, time.getTime());
}

/** The path of the kept page that is being rendered; none outside such a render. */
export function currentPath(): string | undefined {
  return shared.reads.getStore()?.path;
}

/** Does `work` and notes what it reads, however deep below it. */
export function tracked<T>(reads: Reads, work: () => T): T {
  return shared.reads.run(reads, work);
}

/** Says what a write changes. Who keeps pages is told once the transaction is committed, and not if it fails. */
export function changed(tx: Tx, tags: readonly string[]): void {
  const pending = shared.pending.get(tx) ?? new Set();
  for (const tag of tags) pending.add(tag);
  shared.pending.set(tx, pending);
}

/** The tags that a transaction changed so far (for lib/db.ts). */
export function changesOf(tx: Tx): string[] {
  return [...(shared.pending.get(tx) ?? [])];
}

/** Tells everybody in this process what has changed (for lib/db.ts and lib/other-processes.ts). */
export function announce(tags: readonly string[]): void {
  if (tags.length > 0) for (const listener of shared.listeners) listener(tags);
}

/** Calls `listener` at once after every change. @returns what ends it. */
export function onChanged(listener: Listener): () => void {
  shared.listeners.add(listener);
  return () => shared.listeners.delete(listener);
}

/** Whether this process is told what other processes change (lib/other-processes.ts). */
export function hearsOthers(): boolean {
  return shared.hearsOthers;
}

/** Says whether it is (for lib/other-processes.ts). */
export function setHearsOthers(on: boolean): void {
  shared.hearsOthers = on;
}
