import type { ConflictView } from '@/lib/comments/moderation/schema';
import type { Words } from '@/lib/words/dictionary';
import { ChangedText, type ChangedTexts } from './changed-text';

type Props = { conflicts: ConflictView[]; words: Words['moderation'] };

/** Comments that were not as the moderator saw them: what was seen beside what is there now. */
export function Conflicts({ conflicts, words }: Props) {
  return conflicts.map((conflict) => <ChangedText key={conflict.id} {...changedTexts(conflict, words)} />);
}

/** A conflict in the words of the site. */
export function changedTexts({ name, seen, now }: ConflictView, words: Words['moderation']): ChangedTexts {
  return {
    label: words.conflictOf(name),
    seenTitle: words.conflictSeen,
    seen,
    nowTitle: words.conflictNow(words.state[now.status], now.by),
    ...(now.edited !== null && { nowNote: words.conflictEdited(now.edited.by) }),
    now: now.body,
  };
}
