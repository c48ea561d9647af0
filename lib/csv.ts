/** What a spreadsheet would take for a formula when it opens a file. */
const FORMULA = /^[=+\-@\t\r]/;

/** A line of a CSV file (RFC 4180). A cell that would be run as a formula begins with an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** By which spreadsheets see that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
