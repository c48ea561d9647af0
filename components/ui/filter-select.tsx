type Props = {
  name: string;
  label: string;
  /** What is chosen at first; '' is no choice. */
  value: string;
  /** What no choice is called; without it one of the choices is always made. */
  any?: string;
  choices: readonly { value: string; label: string }[];
};

/** A choice by which a list is narrowed or sorted. */
export function FilterSelect({ name, label, value, any, choices }: Props) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
