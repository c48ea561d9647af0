/** Too many wait already. */
export class LineTooLong extends Error {
  override name = 'LineTooLong';
}

/** Lets so many work at once. The others wait, in a line that has an end. */
export class Turns {
  private working = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longest = 64,
  ) {}

  /** Does `work` when it has its turn. @throws LineTooLong, and what `work` does */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.working < this.atOnce) this.working++;
    else if (this.waiting.length >= this.longest) throw new LineTooLong();
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }
}
