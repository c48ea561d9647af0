'use client';

import { type FormEvent, useId, useState } from 'react';
import type { Plan, PlannedAction, ScheduleField } from '@/lib/articles/schedules/schema';
import type { ArticleStatus } from '@/lib/articles/schema';
import type { FieldErrors } from '@/lib/errors';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import { useWords } from '../words';
import type { PlanActions } from './actions';
import { MomentFields, tomorrow } from './moment-fields';

export type SchedulingProps = {
  id: string;
  status: ArticleStatus;
  plans: Plan[];
  style: DateStyle;
  actions: PlanActions;
  /** Saves what is written. @returns the version that is stored then; null when it could not be saved */
  save: () => Promise<number | null>;
};

type Props = SchedulingProps & { onPlanned: (plans: Plan[]) => void };

/** What is to happen to the article, and when. */
export function ScheduleForm({ id, status, plans, style, actions, save, onPlanned }: Props) {
  const { schedule: words, errors: sentences } = useWords();
  const name = useId();
  const waiting = plans.filter(({ failure }) => failure === null);
  const canEnd = status === 'published' || waiting.some((plan) => plan.action === 'publish');
  const [action, setAction] = useState<PlannedAction>('publish');
  const [typed, setTyped] = useState(() => tomorrow(style.timeZone));
  const [errors, setErrors] = useState<FieldErrors<ScheduleField>>({});
  const [fault, setFault] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const replaced = waiting.find((plan) => plan.action === action);
  const { at, ...others } = errors;
  const corrections = Object.values(others).map((key) => sentences[key]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setErrors({});
    setFault(null);
    try {
      const version = await save();
      if (version === null) return setFault(words.faults.failed);
      const { date, time, which } = typed;
      const answer = await actions.plan({ id, plan: { action, version, at: `${date}T${time}`, which } });
      if (!answer.done) return setFault(words.faults[answer.fault]);
      if (answer.value.ok) onPlanned(answer.value.plans);
      else setErrors(answer.value.errors);
    } catch {
      setFault(words.faults.failed);
    } finally {
      setSending(false);
    }
  };

  return (
    <form className="schedule-form" onSubmit={submit}>
      <fieldset className="choices">
        <legend>{words.action}</legend>
        {(['publish', 'unpublish'] as const).map((each) => (
          <label key={each} className="check" hidden={each === 'unpublish' && !canEnd}>
            <input
              type="radio"
              name={name}
              checked={action === each}
              onChange={() => setAction(each)}
              disabled={each === 'unpublish' && !canEnd}
            />{' '}
            {each === 'publish' && status === 'published' ? words.update : words[each]}
          </label>
        ))}
      </fieldset>
      <MomentFields typed={typed} style={style} error={at && sentences[at]} onChange={setTyped} />
      {action === 'publish' && <p className="hint">{words.frozen}</p>}
      {replaced && <p className="hint">{words.replaces(longDateTime(replaced.at, style))}</p>}
      <div role="alert">
        {corrections.length > 0 && (
          <p className="field-error">{`${words.corrections} ${corrections.join(' ')}`}</p>
        )}
        {fault !== null && <p className="field-error">{fault}</p>}
      </div>
      <button type="submit" className="button button-primary" aria-disabled={isSending}>
        {words.submit}
      </button>
    </form>
  );
}
