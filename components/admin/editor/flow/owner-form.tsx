'use client';

import { useId, useState } from 'react';
import type { FlowView } from '@/lib/articles/flow/schema';
import { useWords } from '../words';

type Props = { flow: FlowView; isBusy: boolean; onAssign: (memberId: string) => void };

/** Whose article it is; editors hand it to another member. */
export function OwnerForm({ flow, isBusy, onAssign }: Props) {
  const words = useWords().flow.panel;
  const [chosen, setChosen] = useState(flow.owner?.id ?? '');
  const id = useId();
  if (!flow.mayReview) {
    return (
      <p className="flow-owner">
        {words.owner} {flow.owner?.name ?? words.nobody}
      </p>
    );
  }
  const isMember = flow.owner === null || flow.members.some((member) => member.id === flow.owner?.id);
  return (
    <form
      className="flow-owner"
      onSubmit={(event) => {
        event.preventDefault();
        onAssign(chosen);
      }}
    >
      <label htmlFor={id}>{words.owner}</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{words.nobody}</option>
        {!isMember && flow.owner && <option value={flow.owner.id}>{flow.owner.name}</option>}
        {flow.members.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}
          </option>
        ))}
      </select>
      <button type="submit" className="button" aria-disabled={isBusy}>
        {words.assign}
      </button>
    </form>
  );
}
