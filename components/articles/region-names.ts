import type { BodyNode } from '@/lib/articles/body/check-body';
import { nodesOf } from '@/lib/articles/body/walk-body';
import type { Words } from '@/lib/words/dictionary';

type RegionWords = Pick<Words['reader'], 'table' | 'code'>;

/**
 * What the regions of a body are called: its tables, its code and its editor's boxes. They are landmarks, and
 * two of one name could not be told apart: the second is « Tableau (2) ».
 */
export function regionNames(body: BodyNode, words: RegionWords): Map<BodyNode, string> {
  const names = new Map<BodyNode, string>();
  const times = new Map<string, number>();
  for (const node of nodesOf(body)) {
    const name = nameOf(node, words);
    if (name === '') continue;
    const n = (times.get(name) ?? 0) + 1;
    times.set(name, n);
    names.set(node, n === 1 ? name : `${name} (${n})`);
  }
  return names;
}

function nameOf(node: BodyNode, words: RegionWords): string {
  if (node.type === 'table') return words.table;
  if (node.type === 'codeBlock') return words.code;
  return node.type === 'editorsBox' ? boxName(node) : '';
}

/** « Notre avis, par … »: the title and the signature of an editor's box, as far as it has them. */
function boxName({ attrs }: BodyNode): string {
  return [attrs?.title, attrs?.signature].filter(Boolean).join(', ');
}
