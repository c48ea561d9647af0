'use client';

import { useId } from 'react';
import { ROLES, type Role } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';
import { useTyped } from '../comments/typed-field';

type Props = {
  name: string;
  legend: string;
  given: readonly string[];
  names: Words['members']['roles'];
  hints?: Words['team']['roleHints'];
  /** The heading above says the same: the legend is there for those who do not see it. */
  isTitled?: boolean;
};

/** The roles, several at once. A form that was refused shows those that were chosen. */
export function RoleChoices({ name, legend, given, names, hints, isTitled = false }: Props) {
  const id = useId();
  const { typed, error } = useTyped(name);
  const chosen = typeof typed === 'string' ? typed.split(' ') : given;
  return (
    <fieldset
      className={`choices role-choices${isTitled ? ' is-titled' : ''}`}
      aria-describedby={error && `${id}-error`}
    >
      <legend>{legend}</legend>
      {ROLES.map((role: Role) => {
        const isChosen = chosen.includes(role);
        return (
          // A box keeps its first default for ever: a new one for every value.
          <label key={`${role} ${isChosen}`}>
            <input
              type="checkbox"
              name={name}
              value={role}
              defaultChecked={isChosen}
              aria-invalid={error === undefined ? undefined : true}
            />
            <span>
              {names[role]}
              {hints && <span className="hint">{hints[role]}</span>}
            </span>
          </label>
        );
      })}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
