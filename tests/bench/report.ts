/** A line of the table: what was measured, and what it should be. */
export type Row = { what: string; measured: string; goal: string; reached: boolean };

export const figure = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export function report(rows: Row[]): string {
  const lines = rows.map(
    ({ what, measured, goal, reached }) => `| ${what} | ${measured} | ${goal} | ${reached ? 'yes' : 'no'} |`,
  );
  return ['| | measured | goal | reached |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
