'use client';

import type { DraftForm } from '../state/draft-form';
import { useWords } from '../words';
import { FieldError } from './field';

type Props = {
  form: DraftForm;
  errors: { title: string | undefined; standfirst: string | undefined };
  change: (fields: Partial<DraftForm>) => void;
};

/** Title and standfirst, written as they will stand above the text; they grow with their lines. */
export function HeadFields({ form, errors, change }: Props) {
  const { field: words, placeholder } = useWords();
  const area = (name: 'title' | 'standfirst', maxLength: number, value: string) => {
    const id = `field-${name}`;
    return (
      <div className={`head-field head-${name}`}>
        <label htmlFor={id}>{words[name]}</label>
        {/* The copy gives the line its height where the browser does not do it (field-sizing). */}
        <div className="growing" data-value={value || placeholder[name]}>
          <textarea
            id={id}
            rows={1}
            data-typography=""
            maxLength={maxLength}
            placeholder={placeholder[name]}
            value={value}
            aria-invalid={errors[name] === undefined ? undefined : true}
            aria-describedby={errors[name] === undefined ? undefined : `${id}-error`}
            onChange={(event) => change({ [name]: event.target.value.replace(/\n+/g, ' ') })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
            }}
          />
        </div>
        <FieldError id={id} error={errors[name]} />
      </div>
    );
  };
  return (
    <>
      {area('title', 300, form.title)}
      {area('standfirst', 1000, form.standfirst)}
    </>
  );
}
