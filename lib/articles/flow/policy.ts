import type { Stage } from './schema';

/** From which stages a draft goes where. What is published, taken off the site or restored is written anew. */
export const WAYS = {
  submit: { from: ['writing', 'changes'], to: 'review' },
  withdraw: { from: ['review'], to: 'writing' },
  validate: { from: ['writing', 'review', 'changes'], to: 'validated' },
  askForChanges: { from: ['review', 'validated'], to: 'changes' },
} as const satisfies Record<string, { from: readonly Stage[]; to: Stage }>;

export type Way = keyof typeof WAYS;

export function isOpen(way: Way, stage: string): boolean {
  return (WAYS[way].from as readonly string[]).includes(stage);
}

/**
 * The stage of a draft that was saved. What was validated is another text now: of an author it waits to be read
 * again, an editor goes on writing. What waits to be read still does, and what was sent back still is.
 */
export function stageAfterSave(stage: string, byEditor: boolean): Stage {
  if (stage === 'validated') return byEditor ? 'writing' : 'review';
  return stage as Stage;
}
