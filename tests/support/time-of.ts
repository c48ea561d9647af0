/** The least of five measures of what `work` takes, in milliseconds: what else the machine does counts little. */
export function timeOf(work: () => unknown): number {
  const measures = Array.from({ length: 5 }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...measures);
}
