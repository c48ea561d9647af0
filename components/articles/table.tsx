import type { BodyNode } from '@/lib/articles/body/check-body';
import { nodesOf } from '@/lib/articles/body/walk-body';

const span = (value: unknown): number | undefined => (Number(value) > 1 ? Number(value) : undefined);

/** A table that scrolls by itself where it is wider than the page. */
export function Table({ name, children }: { name: string | undefined; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    // biome-ignore lint/a11y/useSemanticElements: a section would need a heading
    <div className="table" role="region" aria-label={name} tabIndex={0}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

type CellProps = { node: BodyNode; row: BodyNode | undefined; children: React.ReactNode };

/** A cell. A header names its column in a row of headers, else its row; an empty one, as in a corner, names nothing. */
export function Cell({ node, row, children }: CellProps) {
  const spans = { colSpan: span(node.attrs?.colspan), rowSpan: span(node.attrs?.rowspan) };
  if (node.type !== 'tableHeader' || isEmpty(node)) return <td {...spans}>{children}</td>;
  const inHead = row?.content?.every((cell) => cell.type === 'tableHeader') ?? true;
  return (
    <th scope={inHead ? 'col' : 'row'} {...spans}>
      {children}
    </th>
  );
}

function isEmpty(cell: BodyNode): boolean {
  return [...nodesOf(cell)].every((node) => node === cell || (node.type === 'paragraph' && !node.content));
}
