'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask, type Refusal } from '../comments/action-form';
import { Typed, TypedField } from '../comments/typed-field';
import type { Answer, Fault } from '../editor/state/actions';
import { RecoveryCodes } from './recovery-codes';

/** What a form answers that makes recovery codes: they are on no other page. */
export type Codes = Refusal & { codes: string[] | null };
type AskCodes = (before: unknown, form: FormData) => Promise<Answer<Codes>>;

type Props = {
  state: 'off' | 'begun' | 'on';
  actions: { begin: Ask; confirm: AskCodes; renew: AskCodes; turnOff: Ask };
  faults: Record<Fault, string>;
  words: Words['profile']['factor'];
  /** The picture and the key, while it is set up. */
  children: ReactNode;
};

/**
 * One's second factor in its three states. The codes come with the answer of a form, so that both forms are
 * here in every state: without scripts the answer finds its place on the next page by that.
 */
export function SecondFactor({ state, actions, faults, words, children }: Props) {
  const [confirmed, confirm] = useActionState(actions.confirm, null);
  const [renewed, renew] = useActionState(actions.renew, null);
  const codes = codesOf(renewed) ?? codesOf(confirmed);
  if (codes !== null) return <RecoveryCodes codes={codes} words={words} />;
  const password = (
    <TypedField name="password" type="password" label={words.present} autoComplete="current-password" />
  );
  if (state === 'off') {
    return (
      <ActionForm ask={actions.begin} kept={{}} faults={faults} className="tool-form">
        <p className="hint">{words.totpBeginHint}</p>
        {password}
        <button type="submit" className="button button-primary">
          {words.totpBegin}
        </button>
      </ActionForm>
    );
  }
  if (state === 'begun') {
    return (
      <>
        {children}
        <h2>{words.codeTitle}</h2>
        <CodesForm answer={confirmed} action={confirm} faults={faults}>
          <TypedField
            name="code"
            label={words.code}
            autoComplete="one-time-code"
            inputMode="numeric"
            max={20}
          />
          <button type="submit" className="button button-primary">
            {words.codeSubmit}
          </button>
        </CodesForm>
        <details className="restart">
          <summary>{words.totpRestart}</summary>
          <ActionForm ask={actions.begin} kept={{}} faults={faults} className="tool-form">
            {password}
            <button type="submit" className="button">
              {words.totpRestart}
            </button>
          </ActionForm>
        </details>
      </>
    );
  }
  return (
    <div className="columns">
      <section aria-labelledby="renew">
        <h2 id="renew">{words.renewTitle}</h2>
        <p className="hint">{words.renewHint}</p>
        <CodesForm answer={renewed} action={renew} faults={faults}>
          {password}
          <button type="submit" className="button">
            {words.renew}
          </button>
        </CodesForm>
      </section>
      <section aria-labelledby="off">
        <h2 id="off">{words.offTitle}</h2>
        <p className="hint">{words.offHint}</p>
        <ActionForm ask={actions.turnOff} kept={{}} faults={faults} className="tool-form">
          {password}
          <button type="submit" className="button button-danger">
            {words.offSubmit}
          </button>
        </ActionForm>
      </section>
    </div>
  );
}

function codesOf(answer: Answer<Codes> | null): string[] | null {
  return answer?.done === true ? answer.value.codes : null;
}

type FormProps = {
  answer: Answer<Codes> | null;
  action: (form: FormData) => void;
  faults: Record<Fault, string>;
  children: ReactNode;
};

function CodesForm({ answer, action, faults, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer !== null) form.current?.querySelector<HTMLElement>('[aria-invalid], [role=alert]')?.focus();
  }, [answer]);
  const { values = {}, errors = {} } = answer?.done === true ? answer.value : {};
  return (
    <form ref={form} action={action} className="tool-form">
      {answer?.done === false && (
        <p role="alert" className="notice notice-warning" tabIndex={-1}>
          {faults[answer.fault]}
        </p>
      )}
      <Typed value={{ answer, values, errors }}>{children}</Typed>
    </form>
  );
}
