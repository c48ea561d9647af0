'use client';

import { type ReactNode, useState } from 'react';
import { StateBadges } from '../articles/state-badges';
import { ConfirmDialog } from './dialogs/confirm-dialog';
import { type PanelProps, PublishPanel } from './flow/publish-panel';
import type { ArticleState } from './state/save-states';
import { useWords } from './words';

type Props = {
  /** What of the article is saved. */
  word: ReactNode;
  article: ArticleState;
  panel: Omit<PanelProps, 'onAsk'>;
  onSave: () => void;
  onPreview: () => void;
  onUnpublish: () => void;
  onTrash: () => void;
};

/** The state of the article and what can be done with it; in sight wherever one writes. */
export function SaveBar({ word, article, panel, onSave, onPreview, onUnpublish, onTrash }: Props) {
  const { bar: words, unpublish, flow } = useWords();
  const [open, setOpen] = useState<'panel' | 'unpublish' | 'trash' | null>(null);
  const { mayPublish, stage, publishAt } = panel.flow.flow;
  const kind = !mayPublish ? 'submit' : article.status === 'published' ? 'update' : 'publish';
  const shut = () => setOpen(null);
  return (
    <div className="save-bar">
      <p className="save-state">
        <StateBadges facts={{ ...article, stage, publishAt }} words={flow} />
        {word}
      </p>
      <div className="save-buttons">
        <button type="button" className="button" onClick={onPreview}>
          {words.preview} <span className="visually-hidden">{words.newTab}</span>
        </button>
        <button type="button" className="button" title={`${words.save} (Ctrl + S)`} onClick={onSave}>
          <span className="label-long">{words.save}</span>
          <span className="label-short" aria-hidden="true">
            {words.saveShort}
          </span>
        </button>
        <button type="button" className="button button-primary" onClick={() => setOpen('panel')}>
          {flow.panel[kind]}
        </button>
      </div>
      {open === 'panel' && (
        <PublishPanel
          {...panel}
          onAsk={setOpen}
          onClose={() => setOpen((now) => (now === 'panel' ? null : now))}
        />
      )}
      {open === 'unpublish' && <ConfirmDialog {...unpublish} onConfirm={onUnpublish} onClose={shut} />}
      {open === 'trash' && <ConfirmDialog {...flow.trash} onConfirm={onTrash} onClose={shut} />}
    </div>
  );
}
