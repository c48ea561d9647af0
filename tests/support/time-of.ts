/** The least of five measures of what `work` takes, in milliseconds of this process: what else the machine does counts little. */
export function timeOf(work: () => unknown): number {
  const measures = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...measures);
}
