'use client';

import { type ReactNode, useState } from 'react';
import { StateBadges } from '../articles/state-badges';
import { ConfirmDialog } from './dialogs/confirm-dialog';
import type { ArticleState } from './state/save-states';
import { useWords } from './words';

type Props = {
  /** What of the article is saved. */
  word: ReactNode;
  article: ArticleState;
  onSave: () => void;
  onPreview: () => void;
  onPublish: () => void;
  onUnpublish: () => void;
};

/** The state of the article and what can be done with it; in sight wherever one writes. */
export function SaveBar({ word, article, onSave, onPreview, onPublish, onUnpublish }: Props) {
  const { bar: words, unpublish, flow } = useWords();
  const [asking, setAsking] = useState(false);
  const isLive = article.status === 'published';
  return (
    <div className="save-bar">
      <p className="save-state">
        <StateBadges facts={article} words={flow} />
        {word}
      </p>
      {isLive && (
        <button type="button" className="button button-small button-quiet" onClick={() => setAsking(true)}>
          {words.unpublish}
        </button>
      )}
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
        <button type="button" className="button button-primary" onClick={onPublish}>
          {isLive ? words.update : words.publish}
        </button>
      </div>
      {asking && <ConfirmDialog {...unpublish} onConfirm={onUnpublish} onClose={() => setAsking(false)} />}
    </div>
  );
}
