import type { Tx } from '../../db';
import { freeSlug, slugOf } from '../../slug';
import type { LabelKind } from '../schema';
import { freeLabelRedirect, labelSlugTaken, leaveLabelRedirect } from './store';

/** What a label is called, and was called before. `slug` is what was asked for; '' is one made from the name. */
type Renamed = { id: string; before: { slug: string; name: string }; name: string; slug: string };

/**
 * The slug that a label has from now on; the old one leads to it. A name that stays keeps its slug. Part of a write.
 * @returns undefined when another label of the kind has the slug that was asked for
 */
export async function giveSlug(
  tx: Tx,
  kind: LabelKind,
  { id, before, name, slug }: Renamed,
): Promise<string | undefined> {
  const isTaken = (candidate: string) => labelSlugTaken(tx, kind, candidate, id);
  if (slug !== '' && (await isTaken(slug))) return undefined;
  const kept = name === before.name ? before.slug : undefined;
  const next = slug || kept || (await freeSlug(slugOf(name) || id, isTaken));
  if (next === before.slug) return next;
  await freeLabelRedirect(tx, kind, next);
  await leaveLabelRedirect(tx, kind, before.slug, id);
  return next;
}
