'use client';

import { useEffect, useRef, useState } from 'react';
import type { DateStyle } from '@/lib/words/dates';
import { StateBadges } from '../../articles/state-badges';
import { Checks } from '../checks/checks';
import { Modal } from '../dialogs/modal';
import { useWords } from '../words';
import type { FlowActions } from './flow-actions';
import { History } from './history';
import { NextSteps } from './next-steps';
import { OwnerForm } from './owner-form';
import type { FlowState } from './use-flow';

export type PanelProps = {
  flow: FlowState;
  actions: FlowActions;
  style: DateStyle;
  /** Saves what is written. @returns the version that is stored then, or null */
  save: () => Promise<number | null>;
  publish: () => Promise<boolean>;
  /** Asks whether the article is to leave the site, or to be thrown away. */
  onAsk: (what: 'unpublish' | 'trash') => void;
};

/** The way from a text to its readers: what is to be seen to, and what this person may do now. It saves first. */
export function PublishPanel(props: PanelProps & { onClose: () => void }) {
  const { flow: state, actions, style, save, onClose } = props;
  const words = useWords().flow;
  const { flow, news, isBusy, act, refresh, hush } = state;
  const [text, setText] = useState<'saving' | 'saved' | 'failed'>('saving');
  const [version, setVersion] = useState(flow.version);
  const [blocks, setBlocks] = useState(0);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    hush();
    void save().then(async (stored) => {
      await refresh();
      if (stored !== null) setVersion(stored);
      setText(stored === null ? 'failed' : 'saved');
    });
  }, [save, refresh, hush]);

  const kind = !flow.mayPublish ? 'submit' : flow.status === 'published' ? 'update' : 'publish';
  return (
    <Modal title={words.panel.titles[kind]} onClose={onClose} wide>
      {(close) => (
        <div className="publish-panel">
          <p className="flow-state">
            <StateBadges facts={flow} words={words} />
          </p>
          <div role="status" className="flow-news">
            {text === 'saving' && <p>{words.panel.saving}</p>}
            {news?.kind === 'done' && <p className="notice notice-done">{words.panel.done[news.what]}</p>}
            {news?.kind === 'fault' && (
              <p className="notice notice-warning">
                {news.fault === 'conflict' ? words.panel.sinceSeen : words.panel.faults[news.fault]}
              </p>
            )}
          </div>
          {text === 'failed' && (
            <p role="alert" className="notice notice-error">
              {words.panel.notSaved}
            </p>
          )}
          {text === 'saved' && (
            <>
              <Checks articleId={flow.id} version={version} onResult={setBlocks} onLeave={close} />
              <NextSteps {...props} close={close} isBlocked={blocks > 0} />
            </>
          )}
          <OwnerForm
            key={flow.owner?.id ?? ''}
            flow={flow}
            isBusy={isBusy}
            onAssign={(memberId) => act('assign', () => actions.assign({ id: flow.id, memberId }))}
          />
          <History steps={flow.steps} style={style} />
          <div className="modal-buttons">
            {(flow.status !== 'published' || flow.mayPublish) && (
              <button
                type="button"
                className="button button-danger"
                onClick={() => {
                  close();
                  props.onAsk('trash');
                }}
              >
                {words.panel.trash}
              </button>
            )}
            <button type="button" className="button" onClick={close}>
              {words.panel.close}
            </button>
          </div>
        </div>
      )}
    </Modal>
  );
}
