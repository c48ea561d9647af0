'use client';

import { clockTime, type DateStyle, longDateTime } from '@/lib/words/dates';
import type { KeptText } from './state/kept-texts';
import type { ArticleState, Notice } from './state/save-states';
import type { Meeting } from './state/use-meeting';
import { useWords } from './words';

type Props = {
  notice: Notice | null;
  article: ArticleState;
  id: string;
  meeting: Meeting | null;
  style: DateStyle;
  onCompare: () => void;
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

function News({ notice, article, id, meeting, style, onCompare, onClose }: Props) {
  const { faults, done, bar, saving } = useWords();
  const { conflict, presence } = saving;
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
    const { what } = notice;
    return (
      <div className="notice notice-done">
        <p>
          {what === 'chosen' ? conflict.done : done[what]}{' '}
          {what === 'chosen' && <a href={`/admin/articles/${id}/history`}>{conflict.history}</a>}
          {what !== 'chosen' && article.liveSlug !== null && (
            <a href={`/articles/${article.liveSlug}`}>{bar.see}</a>
          )}
        </p>
        {close}
      </div>
    );
  }
  if (notice?.kind === 'conflict' && meeting !== null) {
    const by = meeting.by ?? presence.somebody;
    return (
      <div className="notice notice-warning" role="alert">
        <h2>{conflict.title}</h2>
        <p>{conflict.text(by, clockTime(meeting.savedAt, style))}</p>
        <p className="notice-buttons">
          <button type="button" className="button button-primary" onClick={onCompare}>
            {conflict.open}
          </button>
        </p>
      </div>
    );
  }
  if (notice?.kind === 'signedOut') {
    return (
      <div className="notice notice-warning" role="alert">
        <h2>{saving.signedOut.title}</h2>
        <p>{saving.signedOut.text}</p>
        <p className="notice-buttons">
          <a className="button" href="/sign-in" target="_blank" rel="noopener">
            {saving.signedOut.signIn}
          </a>
        </p>
      </div>
    );
  }
  if (notice?.kind === 'fault') {
    const { requestId } = notice;
    const fault = notice.fault === 'signedOut' ? 'unreachable' : notice.fault;
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
