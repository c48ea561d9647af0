import type { Fault } from '../editor/state/actions';
import { ActionForm, type Ask } from './action-form';

type Props = {
  decide: Ask;
  kept: Record<string, string>;
  choices: { to: string; label: string }[];
  describedBy?: string;
  faults: Record<Fault, string>;
};

/** The buttons of a decision. */
export function DecisionForm({ decide, kept, choices, describedBy, faults }: Props) {
  return (
    <ActionForm ask={decide} kept={kept} faults={faults} className="decision">
      {choices.map(({ to, label }, n) => (
        <button
          key={to}
          type="submit"
          name="to"
          value={to}
          className={n === 0 && to === 'approved' ? 'button button-primary' : 'button'}
          aria-describedby={describedBy}
        >
          {label}
        </button>
      ))}
    </ActionForm>
  );
}
