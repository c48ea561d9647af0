import { type ShownState, type StateFacts, shownState } from '@/lib/articles/flow/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { facts: StateFacts; words: Pick<Words['flow'], 'states' | 'drafts'> };

/** Where an article stands, in a word; and how far its unpublished changes are. */
export function StateBadges({ facts, words }: Props) {
  const { state, draft } = shownState(facts);
  return (
    <>
      <span className={`badge badge-${state}`}>{words.states[state]}</span>{' '}
      {draft !== null && <span className={`badge badge-${BADGES[draft]}`}>{words.drafts[draft]}</span>}
    </>
  );
}

const BADGES: Record<NonNullable<ShownState['draft']>, string> = {
  writing: 'warning',
  review: 'review',
  changes: 'changes',
  validated: 'validated',
  scheduled: 'scheduled',
};
