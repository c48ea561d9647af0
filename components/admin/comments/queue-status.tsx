import type { Words } from '@/lib/words/dictionary';
import type { Ask } from './action-form';
import { Announced } from './announced';
import { DecisionForm } from './decision-form';

type Props = {
  /** What the address says was done. */
  said: { done: string; fault: string; batch: string; count: string; said: string };
  /** Whose comment it was, if it was one and this browser still knows. */
  name: string | undefined;
  undo: Ask;
  kept: Record<string, string>;
  words: Words;
};

const DECIDED = ['approved', 'kept', 'refused', 'spam', 'trashed', 'pending', 'undone'] as const;

/** What became of what was done last, with the way to take it back. */
export function QueueStatus({ said, name, undo, kept, words }: Props) {
  const text = words.moderation;
  const { done, fault, batch } = said;
  const decided = DECIDED.find((known) => known === done);
  const count = Number(said.count) || 0;
  const sentence =
    decided === undefined
      ? text.doneElse[done as keyof typeof text.doneElse]
      : count === 1 && name !== undefined
        ? text.done[decided](name)
        : text.doneMany[decided](count);
  const problem = text.faults[fault as keyof typeof text.faults];
  return (
    <Announced id="queue-status" className="queue-status" said={said.said}>
      {sentence !== undefined && (
        <div className="notice notice-done">
          <p>{sentence}</p>
          {batch && (
            <DecisionForm
              decide={undo}
              kept={{ ...kept, undo: batch }}
              choices={[{ to: 'undo', label: text.undo }]}
              faults={words.admin.faults}
            />
          )}
        </div>
      )}
      {problem !== undefined && <p className="notice notice-warning">{problem}</p>}
    </Announced>
  );
}
