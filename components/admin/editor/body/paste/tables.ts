import { renamed, unwrap } from './dom';

const BLOCK = 'p,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,pre,div';

/** Tables that show figures stay; those that only place things on a page go, and leave what they placed. */
export function cleanTables(body: HTMLElement): void {
  // The innermost first: a table in a cell becomes paragraphs of the cell.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const cells = table.querySelectorAll('td,th');
    const isLayout = table.getAttribute('role') === 'presentation' || cells.length <= 1;
    if (isLayout || table.parentElement?.closest('td,th')) {
      flatten(table);
      continue;
    }
    for (const caption of table.querySelectorAll('caption')) {
      const line = renamed(caption, 'p');
      table.before(line);
    }
    for (const column of table.querySelectorAll('colgroup,col')) column.remove();
    for (const cell of cells) {
      for (const name of ['colspan', 'rowspan']) {
        const span = Number(cell.getAttribute(name) ?? 1);
        if (!Number.isInteger(span) || span < 1 || span > 100) cell.removeAttribute(name);
      }
    }
  }
}

function flatten(table: HTMLTableElement): void {
  for (const cell of [...table.querySelectorAll('td,th')].reverse()) {
    if (cell.querySelector(BLOCK) === null) renamed(cell, 'p');
    else unwrap(cell);
  }
  for (const part of [...table.querySelectorAll('tr,tbody,thead,tfoot,caption,colgroup,col')].reverse())
    unwrap(part);
  unwrap(table);
}
