'use client';

import { useActionState } from 'react';
import type { Answer, Fault } from '../editor/state/actions';

type Tested = { to: string } | { fault: string; answer: string };
type Said = { sent: string; faults: Record<string, string>; answered: string };
type Props = {
  ask: (before: unknown, form: FormData) => Promise<Answer<Tested>>;
  /** Sentences with `{to}` and `{answer}` in them: functions do not go to the browser. */
  words: Said & { test: string; testHint: string };
  faults: Record<Fault, string>;
};

/** Sends a mail to oneself and says what the mail server answered. */
export function MailTest({ ask, words, faults }: Props) {
  const [answer, action, isPending] = useActionState(ask, null);
  return (
    <form action={action} className="tool-form" aria-busy={isPending}>
      <p className="hint">{words.testHint}</p>
      <button type="submit" className="button button-primary" aria-disabled={isPending}>
        {words.test}
      </button>
      <div role="status">{answer !== null && <Result answer={answer} words={words} faults={faults} />}</div>
    </form>
  );
}

function Result({
  answer,
  words,
  faults,
}: {
  answer: Answer<Tested>;
  words: Said;
  faults: Record<Fault, string>;
}) {
  if (!answer.done) return <p className="notice notice-warning">{faults[answer.fault]}</p>;
  const { value } = answer;
  if ('to' in value)
    return <p className="notice notice-done">{words.sent.replace('{to}', () => value.to)}</p>;
  const { fault, answer: line } = value;
  return (
    <div className="notice notice-warning">
      <p>{words.faults[fault]}</p>
      {line !== '' && <p>{words.answered.replace('{answer}', () => line)}</p>}
    </div>
  );
}
