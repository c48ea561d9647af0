import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `look` gives something, looking again and again. @throws after 20 s, naming what never came. */
export async function until<T>(look: () => Promise<T | undefined | false>, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(25);
  }
}
