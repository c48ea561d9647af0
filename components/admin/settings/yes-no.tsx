import { TypedField } from '../comments/typed-field';

type Props = { name: string; label: string; value: boolean; words: { yes: string; no: string } };

/** A choice of two, said in words. */
export function YesNo({ name, label, value, words }: Props) {
  const choices = (['yes', 'no'] as const).map((choice) => ({ value: choice, label: words[choice] }));
  return <TypedField name={name} label={label} value={value ? 'yes' : 'no'} choices={choices} />;
}
