import { expect, test } from 'vitest';
import { shownState } from '../../../lib/articles/flow/schema';

test.each([
  [{}, 'writing', null],
  [{ stage: 'review' }, 'review', null],
  [{ stage: 'changes' }, 'changes', null],
  [{ stage: 'validated' }, 'validated', null],
  [{ stage: 'validated', publishAt: new Date() }, 'scheduled', null],
  [{ status: 'published' }, 'published', null],
  [{ status: 'published', hasChanges: true }, 'published', 'writing'],
  [{ status: 'published', hasChanges: true, stage: 'review' }, 'published', 'review'],
  [{ status: 'published', hasChanges: true, publishAt: new Date() }, 'published', 'scheduled'],
  [{ status: 'unpublished' }, 'unpublished', null],
  [{ status: 'unpublished', stage: 'validated' }, 'unpublished', 'validated'],
  [{ status: 'published', trashedAt: new Date(), hasChanges: true }, 'trashed', null],
] as const)('%o is shown as %s, its changes as %s', (facts, state, way) => {
  const plain = {
    status: 'draft',
    stage: 'writing',
    hasChanges: false,
    publishAt: null,
    trashedAt: null,
  } as const;
  expect(shownState({ ...plain, ...facts })).toEqual({ state, draft: way });
});
