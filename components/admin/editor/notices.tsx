'use client';

import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { KeptText } from './state/kept-texts';
import type { ArticleState, Notice } from './state/use-saving';
import { useWords } from './words';

type Props = {
  notice: Notice | null;
  article: ArticleState;
  id: string;
  onOverwrite: () => void;
  onClose: () => void;
};

/** What became of the last save, publication or withdrawal; its place is there before, so that news in it are told. */
export function SaveNotice(props: Props) {
  return (
    <div className="save-notice" role="status">
      <News {...props} />
    </div>
  );
}

function News({ notice, article, id, onOverwrite, onClose }: Props) {
  const { faults, conflict, done, bar } = useWords();
  const close = (
    <button
      type="button"
      className="button button-small button-quiet notice-close"
      aria-label={done.close}
      onClick={onClose}
    >
      ×
    </button>
  );
  if (notice?.kind === 'done') {
    return (
      <div className="notice notice-done">
        <p>
          {done[notice.what]}{' '}
          {article.liveSlug !== null && <a href={`/articles/${article.liveSlug}`}>{bar.see}</a>}
        </p>
        {close}
      </div>
    );
  }
  if (notice?.kind === 'conflict') {
    return (
      <div className="notice notice-warning" role="alert">
        {close}
        <h2>{conflict.title}</h2>
        <p>{conflict.text}</p>
        <p className="notice-buttons">
          <a className="button" href={`/admin/articles/${id}`} target="_blank" rel="noopener">
            {conflict.open}
          </a>
          <button type="button" className="button" onClick={onOverwrite}>
            {conflict.overwrite}
          </button>
        </p>
      </div>
    );
  }
  if (notice?.kind === 'fault') {
    const { fault, requestId } = notice;
    return (
      <div className="notice notice-warning" role="alert">
        {close}
        <h2>{faults.title}</h2>
        <p>
          {faults.by[fault]} {faults.kept}
        </p>
        {requestId !== undefined && <p className="hint">{faults.request(requestId)}</p>}
        {(fault === 'unreachable' || fault === 'notFound') && (
          <p>
            {faults.signedOut}{' '}
            <a href={`/sign-in?next=/admin/articles/${id}`} target="_blank" rel="noopener">
              {faults.signIn}
            </a>
          </p>
        )}
      </div>
    );
  }
  return null;
}

type OfferProps = {
  offer: KeptText | null;
  isOlder: boolean;
  style: DateStyle;
  onResume: (offer: KeptText) => void;
  onDrop: (offer: KeptText) => void;
};

/** A text that this browser kept from an earlier opening. */
export function KeptNotice({ offer, isOlder, style, onResume, onDrop }: OfferProps) {
  const { kept } = useWords();
  if (offer === null) return null;
  return (
    <section className="notice notice-warning" aria-labelledby="kept-title">
      <h2 id="kept-title">{kept.title}</h2>
      <p>
        {kept.text(longDateTime(new Date(offer.at), style))} {isOlder && kept.older}
      </p>
      <p className="notice-buttons">
        <button type="button" className="button button-primary" onClick={() => onResume(offer)}>
          {kept.resume}
        </button>
        <button type="button" className="button" onClick={() => onDrop(offer)}>
          {kept.drop}
        </button>
      </p>
    </section>
  );
}
