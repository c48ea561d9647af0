/** Who says in their user agent that they are no reader. A short list: what is counted is an estimate. */
const MACHINE =
  /(?<!cu)bot|crawl|spider|slurp|archive|monitor|preview|feed|externalhit|headless|lighthouse|curl|wget|python|libwww|go-http|okhttp|axios|undici|\bnode\b/i;

/** The user agents that are remembered. */
const KNOWN = 1_000;

/**
 * How often pages were read, in memory until somebody takes it: by the slug of an article, '' for any other page.
 * Of readers nothing is kept: no address, no cookie, no user agent beside a number.
 */
export class ViewCounter {
  private views = new Map<string, { count: number }>();
  private readonly machines = new Map<string, boolean>();
  /** Who asked last: most who ask are like who asked before, and to hash a long string takes its time. */
  private last = '';
  private isLastMachine = true;

  /** Counts a page that was sent; whoever gives no user agent, or says to be a machine, is no reader. */
  count(viewedAs: string, userAgent: string | undefined): void {
    if (userAgent === undefined) return;
    if (userAgent !== this.last) {
      this.isLastMachine = this.isMachine(userAgent);
      this.last = userAgent;
    }
    if (this.isLastMachine) return;
    const views = this.views.get(viewedAs);
    if (views === undefined) this.views.set(viewedAs, { count: 1 });
    else views.count++;
  }

  /** What was counted since the last time. */
  take(): ReadonlyMap<string, number> {
    const { views } = this;
    this.views = new Map();
    return new Map([...views].map(([slug, { count }]) => [slug, count]));
  }

  /** Counts again what could not be written down. */
  putBack(views: ReadonlyMap<string, number>): void {
    for (const [slug, count] of views)
      this.views.set(slug, { count: (this.views.get(slug)?.count ?? 0) + count });
  }

  private isMachine(userAgent: string): boolean {
    const known = this.machines.get(userAgent);
    if (known !== undefined) return known;
    if (this.machines.size >= KNOWN) this.machines.clear();
    const isMachine = userAgent.trim() === '' || MACHINE.test(userAgent);
    this.machines.set(userAgent, isMachine);
    return isMachine;
  }
}

/** Whether a page is fetched before anybody asked for it: `Sec-Purpose: prefetch;prerender` and its forerunners. */
export function isEarly(purpose: string | undefined): boolean {
  return purpose !== undefined && /prefetch|prerender|preview/i.test(purpose);
}
