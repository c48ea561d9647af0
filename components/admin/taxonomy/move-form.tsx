import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from '../comments/action-form';

type Props = {
  ask: Ask;
  kept: Record<string, string>;
  /** The sign that is seen, and what the button says to who does not see it. */
  sign: string;
  label: string;
  words: Words;
};

/** One button that moves, pins or takes away. */
export function MoveForm({ ask, kept, sign, label, words }: Props) {
  return (
    <ActionForm ask={ask} kept={kept} faults={words.admin.faults} className="move-form">
      <button type="submit" className="button button-small" aria-label={label} title={label}>
        {sign}
      </button>
    </ActionForm>
  );
}
