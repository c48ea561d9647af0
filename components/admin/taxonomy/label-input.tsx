'use client';

import type { CategoryEntry } from '@/lib/taxonomy/schema';
import { Field } from '../editor/fields/field';

/** A field of a label's form: a line, several lines, or a choice from a tree. */
export type LabelField = { name: string; label: string; hint?: string } & (
  | { max: number; lines?: number; optional?: boolean }
  | { choices: Pick<CategoryEntry, 'id' | 'name' | 'depth'>[] }
);

type Props = { id: string; field: LabelField; value: string; error: string | undefined };

export function LabelInput({ id, field, value, error }: Props) {
  const { name, label, hint } = field;
  return (
    <Field id={id} label={label} error={error} {...(hint !== undefined && { hint })}>
      {(described) => {
        const common = { ...described, name, defaultValue: value };
        if ('choices' in field) {
          return (
            // A select keeps its first default for ever: a new one for every answer.
            <select {...common} key={value}>
              {field.choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {'\u2003'.repeat(choice.depth)}
                  {choice.name}
                </option>
              ))}
            </select>
          );
        }
        if (field.lines !== undefined)
          return <textarea {...common} rows={field.lines} maxLength={field.max} />;
        return <input {...common} type="text" maxLength={field.max} required={field.optional !== true} />;
      }}
    </Field>
  );
}
