/** Files that are being sent from the text, and those that wait. */
const AT_ONCE = 3;
let running = 0;
const waiting: (() => void)[] = [];

/** Does `work` when fewer than three others are under way. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
