'use client';

import { useState } from 'react';
import type { Plan } from '@/lib/articles/schedules/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import { useWords } from '../words';
import type { SchedulingProps } from './schedule-form';

type Props = Pick<SchedulingProps, 'id' | 'status' | 'plans' | 'style' | 'actions'> & {
  /** The version of the draft that is stored now. */
  version: number;
  mayPlan: boolean;
  onCancelled: (plans: Plan[]) => void;
};

/** What is planned, and what could not be done. */
export function PlanList({ id, status, plans, style, actions, version, mayPlan, onCancelled }: Props) {
  const { schedule: words } = useWords();
  const isLive = status === 'published';
  const [fault, setFault] = useState<string | null>(null);
  const cancel = async (plan: string) => {
    setFault(null);
    const answer = await actions.cancel({ id, plan }).catch(() => null);
    if (answer?.done) onCancelled(answer.value);
    else setFault(words.faults[answer?.fault ?? 'failed']);
  };
  return (
    <>
      {plans.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="plans">
        {plans.map((plan) => (
          <li key={plan.id}>
            <PlanText plan={plan} isLive={isLive} style={style} />
            {plan.failure === null && plan.version !== null && plan.version < version && (
              <p className="hint">{words.writtenSince}</p>
            )}
            {mayPlan && (
              <button
                type="button"
                className="button button-small"
                aria-label={
                  plan.failure === null ? words.cancelPlan(planned(plan, words, isLive, style)) : undefined
                }
                onClick={() => cancel(plan.id)}
              >
                {plan.failure === null ? words.cancel : words.dismiss}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{fault !== null && <p className="field-error">{fault}</p>}</div>
    </>
  );
}

type ScheduleWords = ReturnType<typeof useWords>['schedule'];

/** « Publication le 29 mars 2026 à 8 h 00 » */
function planned({ action, at }: Plan, words: ScheduleWords, isLive: boolean, style: DateStyle): string {
  const will = action === 'unpublish' ? words.willUnpublish : isLive ? words.willUpdate : words.willPublish;
  return will(longDateTime(at, style));
}

function PlanText({ plan, isLive, style }: { plan: Plan; isLive: boolean; style: DateStyle }) {
  const { schedule: words, errors } = useWords();
  const when = longDateTime(plan.at, style);
  if (plan.failure !== null) {
    const why = { ...errors, ...words.failures }[plan.failure];
    return (
      <div className="notice notice-error">
        <p>{words.failed(when)}</p>
        <p>{why}</p>
      </div>
    );
  }
  return (
    <p>
      <strong>{planned(plan, words, isLive, style)}</strong>{' '}
      {plan.by !== null && <small>{words.by(plan.by)}</small>}
    </p>
  );
}
