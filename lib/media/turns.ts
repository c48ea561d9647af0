/** Conversions under way in this process, and those that wait for one to end. */
type Turns = { running: number; waiting: (() => void)[] };

// Next bundles this module more than once.
const KEY = Symbol.for('causerie.media-turns');
const holder = globalThis as unknown as { [KEY]?: Turns };
holder[KEY] ??= { running: 0, waiting: [] };
const turns: Turns = holder[KEY];

const AT_ONCE = 2;

/** Does `work` when fewer than two others are under way: each may take a gigabyte and a core. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.running >= AT_ONCE) await new Promise<void>((resolve) => turns.waiting.push(resolve));
  else turns.running += 1;
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.running -= 1;
  }
}
