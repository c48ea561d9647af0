/** Entries of a list by their parts (words, letters or signs), one part a step. They are named by their place. */
export type Tree = {
  // Most trees are leaves or have one branch: what is empty is not there.
  next?: Map<string, Tree>;
  ends?: number[];
  /** Entries whose last part may go on, by that part, and the lengths of those parts, each once. */
  open?: { ends: Map<string, number[]>; lengths: number[] };
};

/** An entry without parts is not added: it would be found everywhere. */
export function addEntry(root: Tree, parts: readonly string[], entry: number, isOpen: boolean): void {
  const last = parts.at(-1);
  if (last === undefined) return;
  let tree = root;
  for (const part of isOpen ? parts.slice(0, -1) : parts) {
    tree.next ??= new Map();
    const next: Tree = tree.next.get(part) ?? {};
    tree.next.set(part, next);
    tree = next;
  }
  if (!isOpen) {
    tree.ends = [...(tree.ends ?? []), entry];
    return;
  }
  tree.open ??= { ends: new Map(), lengths: [] };
  tree.open.ends.set(last, [...(tree.open.ends.get(last) ?? []), entry]);
  if (!tree.open.lengths.includes(last.length)) tree.open.lengths.push(last.length);
}

/**
 * Finds the entries that begin at a place; with `counts`, those that have such a part among theirs. Takes as
 * many steps as the longest of them has parts.
 */
export function walk(
  root: Tree,
  parts: readonly string[],
  at: number,
  found: Set<number>,
  counts?: (n: number) => boolean,
): void {
  let tree: Tree | undefined = root;
  let isCounted = counts === undefined;
  for (let n = at; n < parts.length; n++) {
    const part = parts[n] as string;
    isCounted ||= counts?.(n) ?? false;
    if (isCounted && tree.open !== undefined)
      for (const length of tree.open.lengths) {
        if (length > part.length) continue;
        for (const entry of tree.open.ends.get(part.slice(0, length)) ?? []) found.add(entry);
      }
    tree = tree.next?.get(part);
    if (tree === undefined) return;
    if (isCounted) for (const entry of tree.ends ?? []) found.add(entry);
  }
}
