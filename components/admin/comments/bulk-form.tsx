import type { QueueName } from '@/lib/comments/moderation/schema';
import type { Words } from '@/lib/words/dictionary';
import { CheckAll } from '../../ui/check-all';
import { ActionForm, type Ask } from './action-form';

export const BULK = 'queue-bulk';

/** What one may want to do with many comments of a list. */
const BULKS: Record<QueueName, readonly ('approved' | 'spam' | 'trashed' | 'pending')[]> = {
  pending: ['approved', 'spam', 'trashed'],
  reported: ['approved', 'spam', 'trashed'],
  approved: ['pending', 'spam', 'trashed'],
  refused: ['approved', 'spam', 'trashed'],
  spam: ['approved', 'trashed'],
  trashed: ['approved', 'spam'],
  all: ['approved', 'spam', 'trashed'],
};

type Props = { queue: QueueName; decide: Ask; kept: Record<string, string>; words: Words };

/** Decides at once about all comments whose box is ticked; the boxes stand at the comments. */
export function BulkForm({ queue, decide, kept, words }: Props) {
  const text = words.moderation;
  return (
    <ActionForm id={BULK} ask={decide} kept={kept} faults={words.admin.faults} className="queue-bulk">
      <span className="queue-bulk-all">
        <CheckAll of=".queue-comment input[name=seen][type=checkbox]" label={text.all} ticked={text.ticked} />
        <span className="hint">{text.order[queue === 'pending' ? 'oldest' : 'newest']}</span>
      </span>
      <span className="queue-bulk-choices">
        {BULKS[queue].map((to) => (
          <button key={to} type="submit" name="to" value={to} className="button">
            {text.bulk[to === 'approved' && queue === 'reported' ? 'kept' : to]}
          </button>
        ))}
      </span>
    </ActionForm>
  );
}
