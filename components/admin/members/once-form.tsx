'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import type { Refusal } from '../comments/action-form';
import { Typed } from '../comments/typed-field';
import type { Answer, Fault } from '../editor/state/actions';
import { CopyLink } from './copy-link';

/** What a form answers: what was not done, or a link that is shown this once. */
export type Shown = Refusal & { once?: { title: string; hint: string; link: string } };

type Props = {
  ask: (before: unknown, form: FormData) => Promise<Answer<Shown>>;
  kept: Record<string, string>;
  faults: Record<Fault, string>;
  copy: { label: string; copy: string; copied: string };
  className?: string;
  children: ReactNode;
};

/** A form whose answer may be a link to pass on by hand. It works without scripts; the link is on no other page. */
export function OnceForm({ ask, kept, faults, copy, className, children }: Props) {
  const [answer, action, isPending] = useActionState(ask, null);
  const panel = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const value = answer?.done === true ? answer.value : undefined;
  const problem = answer?.done === false ? faults[answer.fault] : value?.errors[''];
  useEffect(() => {
    if (answer === null) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid], [role=alert]');
    (wrong ?? panel.current)?.focus();
  }, [answer]);
  return (
    <>
      <div role="status" ref={panel} tabIndex={-1} className="once">
        {value?.once && (
          <div className="notice">
            <h3>{value.once.title}</h3>
            <p>{value.once.hint}</p>
            <CopyLink link={value.once.link} {...copy} />
          </div>
        )}
      </div>
      <form
        ref={form}
        action={action}
        className={className}
        aria-busy={isPending}
        onSubmit={(event) => isPending && event.preventDefault()}
      >
        {Object.entries(kept).map(([name, one]) => (
          <input key={name} type="hidden" name={name} value={one} />
        ))}
        {problem !== undefined && (
          <p role="alert" className="notice notice-warning" tabIndex={-1}>
            {problem}
          </p>
        )}
        <Typed value={{ answer, values: value?.values ?? {}, errors: value?.errors ?? {} }}>{children}</Typed>
      </form>
    </>
  );
}
