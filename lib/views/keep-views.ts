import { log } from '../log';
import { OWNER } from '../viewer';
import { addViews } from './add-views';

type Counter = {
  take(): ReadonlyMap<string, number>;
  putBack(views: ReadonlyMap<string, number>): void;
};

/** Milliseconds between two writes: what a crash loses at most. */
const EVERY = 5_000;

/** Writes down what a counter counts, every few seconds and at its end. @returns what ends it */
export function keepViews(counter: Counter, every = EVERY): () => Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  const write = () => {
    writing = writing.then(() => writeDown(counter));
    return writing;
  };
  const timer = setInterval(write, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await write();
  };
}

async function writeDown(counter: Counter): Promise<void> {
  const views = counter.take();
  if (views.size === 0) return;
  try {
    await addViews(OWNER, views);
  } catch (error) {
    counter.putBack(views);
    log().warn({ error: error instanceof Error ? error.name : 'unknown' }, 'views could not be written');
  }
}
