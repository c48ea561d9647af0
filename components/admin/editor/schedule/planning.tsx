'use client';

import { useId, useState } from 'react';
import { longDateTime } from '@/lib/words/dates';
import { Modal } from '../dialogs/modal';
import { useWords } from '../words';
import { PlanList } from './plan-list';
import { ScheduleForm, type SchedulingProps } from './schedule-form';

type Props = SchedulingProps & { version: number; mayPlan: boolean; onChange: () => void };

/** What the clock will do to the article, beside its text. */
export function Planning({ version, mayPlan, onChange, ...scheduling }: Props) {
  const { schedule: words } = useWords();
  const id = useId();
  const [plans, setPlans] = useState(scheduling.plans);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <section className="planning" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <PlanList
        {...scheduling}
        plans={plans}
        version={version}
        mayPlan={mayPlan}
        onCancelled={(left) => {
          setPlans(left);
          setSaid(words.cancelled);
          onChange();
        }}
      />
      <p role="status" className="hint">
        {said}
      </p>
      {mayPlan && (
        <button id="plan-article" type="button" className="button" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      )}
      {isOpen && (
        <Modal title={words.dialog} onClose={() => setOpen(false)}>
          {(close) => (
            <ScheduleForm
              {...scheduling}
              plans={plans}
              onPlanned={(next) => {
                const added = next.find((plan) => !plans.some(({ id: known }) => known === plan.id));
                setPlans(next);
                if (added) setSaid(words.planned(longDateTime(added.at, scheduling.style)));
                onChange();
                close();
              }}
            />
          )}
        </Modal>
      )}
    </section>
  );
}
