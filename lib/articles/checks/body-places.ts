import type { BodyNode } from '../body/check-body';

export type Place = { node: BodyNode; path: number[] };

/** Every node of a body with the way to it, in the order of the page. */
export function* placesOf(node: BodyNode, path: number[] = []): Generator<Place> {
  yield { node, path };
  for (const [n, child] of (node.content ?? []).entries()) yield* placesOf(child, [...path, n]);
}
