'use client';

import type { MediaItem, PictureView } from '@/lib/media/schema';
import type { CategoryEntry } from '@/lib/taxonomy/schema';
import type { Language } from '@/lib/words/dictionary';
import { Field } from '../editor/fields/field';
import { MediaPicker } from '../media/media-picker';

/** A field of a label's form: a line, several lines, a choice from a tree, or a picture. */
export type LabelField = { name: string; label: string; hint?: string } & (
  | { max: number; lines?: number; optional?: boolean }
  | { choices: Pick<CategoryEntry, 'id' | 'name' | 'depth'>[] }
  | { picture: PictureView | null; pictures: MediaItem[]; language: Language }
);

type Props = { id: string; field: LabelField; value: string; error: string | undefined };

export function LabelInput({ id, field, value, error }: Props) {
  const { name, label, hint } = field;
  if ('picture' in field) {
    const { picture, pictures, language } = field;
    return <MediaPicker name={name} label={label} value={picture} choices={pictures} language={language} />;
  }
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
