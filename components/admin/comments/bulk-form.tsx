import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from './action-form';
import { CheckAll } from './check-all';

export const BULK = 'queue-bulk';

type Props = { decide: Ask; kept: Record<string, string>; words: Words };

/** Decides at once about all comments whose box is ticked; the boxes stand at the comments. */
export function BulkForm({ decide, kept, words }: Props) {
  const text = words.moderation;
  return (
    <ActionForm id={BULK} ask={decide} kept={kept} faults={words.admin.faults} className="queue-bulk">
      <CheckAll label={text.all} />
      <span className="queue-bulk-choices">
        {(['approved', 'spam', 'trashed'] as const).map((to) => (
          <button key={to} type="submit" name="to" value={to} className="button">
            {text.bulk[to]}
          </button>
        ))}
      </span>
    </ActionForm>
  );
}
