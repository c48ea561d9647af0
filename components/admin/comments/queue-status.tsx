import type { Words } from '@/lib/words/dictionary';
import { type Decide, DecisionForm } from './decision-form';

type Props = {
  /** What the address says was done. */
  said: Partial<Record<'status' | 'done' | 'id' | 'from' | 'fault', string>>;
  /** Whose comment it was, if this browser still knows. */
  name: string | undefined;
  undo: Decide;
  words: Words;
};

/** What became of the last decision, with the way to take it back. It stands there empty, so that it is heard. */
export function QueueStatus({ said, name, undo, words }: Props) {
  const text = words.moderation;
  const { done, fault, id, from } = said;
  const decided = done === 'approved' || done === 'spam' || done === 'trashed' ? done : null;
  return (
    <div id="queue-status" className="queue-status" role="status" tabIndex={-1}>
      {name !== undefined && decided !== null && (
        <div className="notice notice-done">
          <p>{text.done[decided](name)}</p>
          {id && from && (
            <DecisionForm
              decide={undo}
              kept={{ id, name, from: decided }}
              choices={[{ to: from, label: text.undo }]}
              faults={words.admin.faults}
            />
          )}
        </div>
      )}
      {name !== undefined && done === 'undone' && (
        <p className="notice notice-done">{text.done.undone(name)}</p>
      )}
      {(fault === 'conflict' || fault === 'notFound') && (
        <p className="notice notice-warning">{text.faults[fault]}</p>
      )}
    </div>
  );
}
