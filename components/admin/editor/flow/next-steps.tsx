'use client';

import type { ReactNode } from 'react';
import { useWords } from '../words';
import { ChangesForm } from './changes-form';
import type { PanelProps } from './publish-panel';

type Props = PanelProps & { close: () => void; isBlocked: boolean };

/** What may be done with the text as it is saved: each with why it cannot be, where it cannot. */
export function NextSteps({ flow: state, actions, publish, onAsk, close, save, isBlocked }: Props) {
  const words = useWords().flow.panel;
  const { flow, news, isBusy, act } = state;
  const { id, stage } = flow;
  const isLive = flow.status === 'published';
  const isNew = !isLive || flow.hasChanges;
  const isWaiting = stage === 'review';
  const why = !isNew ? words.nothingNew : isBlocked ? words.blocked : null;
  /** Of what stands here, saved once more: the checks may have mended it. */
  const seen = async (ask: typeof actions.submit) => {
    const version = await save();
    return version === null ? ({ done: false, fault: 'failed' } as const) : ask({ id, version });
  };
  const step = (label: string, onClick: () => void, { hint, primary = false, reason = why }: Look = {}) => (
    <Step {...{ label, onClick, hint, primary, reason, isBusy }} />
  );
  return (
    <section aria-labelledby="flow-now" className="flow-now">
      <h3 id="flow-now">{words.now}</h3>
      {flow.openNotes > 0 && (
        <p className="flow-warning">
          {words.openNotes(flow.openNotes)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              close();
              document.getElementById('notes-title')?.focus();
            }}
          >
            {words.seeNotes}
          </button>
        </p>
      )}
      {isWaiting && flow.version > flow.stageVersion && (
        <p className="flow-warning">{words.sinceSubmitted}</p>
      )}
      {!flow.mayPublish && <p className="hint">{words.needsEditor}</p>}
      {flow.mayPublish &&
        step(
          isLive ? words.updateNow : words.publishNow,
          () => {
            close();
            void publish();
          },
          { primary: true, hint: isWaiting && flow.mayReview ? words.validates : undefined },
        )}
      {flow.mayPublish &&
        step(
          words.plan,
          () => {
            close();
            document.getElementById('plan-article')?.click();
          },
          { reason: isNew && isBlocked ? words.blocked : null },
        )}
      {(stage === 'writing' || stage === 'changes') &&
        isNew &&
        step(words.submitNow, () => void act('submit', () => seen(actions.submit)), {
          primary: !flow.mayPublish,
          hint: words.submitText,
        })}
      {flow.mayReview &&
        stage !== 'validated' &&
        isNew &&
        step(words.validate, () => void act('validate', () => seen(actions.validate)), {
          hint: words.validateText,
        })}
      {flow.mayReview && (isWaiting || stage === 'validated') && (
        <ChangesForm
          news={news}
          isBusy={isBusy}
          onSend={(said) => act('changes', () => actions.askForChanges({ id, words: said }))}
        />
      )}
      {isWaiting &&
        step(words.withdraw, () => void act('withdraw', () => actions.withdraw({ id })), {
          reason: null,
        })}
      {isLive &&
        flow.mayPublish &&
        step(
          words.unpublish,
          () => {
            close();
            onAsk('unpublish');
          },
          { reason: null },
        )}
    </section>
  );
}

type Look = { hint?: string | undefined; primary?: boolean; reason?: string | null };
type StepProps = Look & { label: string; onClick: () => void; isBusy: boolean };

function Step({ label, onClick, hint, primary = false, reason = null, isBusy }: StepProps): ReactNode {
  const told = reason ?? hint;
  return (
    <div className="flow-step">
      <button
        type="button"
        className={primary ? 'button button-primary' : 'button'}
        aria-disabled={isBusy || reason !== null}
        onClick={() => !isBusy && reason === null && onClick()}
      >
        {label}
      </button>
      {told !== undefined && <p className="hint">{told}</p>}
    </div>
  );
}
