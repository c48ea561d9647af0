import { dependsOn } from '../../freshness';
import type { Viewer } from '../../viewer';
import { listPublishedOf } from '../live/store';
import { summaryView } from '../live/views';
import type { Beside } from '../schema';
import { besideTag } from './relate';
import { findPublishedNear, readNeighbours } from './store';

const SHOWN = 3;

/** What stands beside a published article: related ones, and those published before and after it. Public. */
export async function readBeside(
  _viewer: Viewer,
  { id, publishedAt }: { id: string; publishedAt: Date },
): Promise<Beside> {
  dependsOn(besideTag(id));
  const [near, { previous, next }] = await Promise.all([
    findPublishedNear(id, SHOWN),
    readNeighbours({ id, publishedAt }),
  ]);
  const ids = [...new Set([...near, previous, next])].filter((other) => other !== undefined);
  dependsOn(...ids.map((other) => `article:${other}`));
  const views = (await listPublishedOf(ids)).map((row) => summaryView(row, 0));
  const of = (other: string | undefined) => views.find((view) => view.id === other);
  return {
    related: near.flatMap((other) => of(other) ?? []),
    previous: of(previous) ?? null,
    next: of(next) ?? null,
  };
}
