'use client';

import type { PreviewLink } from '@/lib/articles/previews/schema';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import { useWords } from '../words';

type Props = {
  link: PreviewLink;
  number: number;
  style: DateStyle;
  onCopy: () => void;
  onRevoke: () => void;
};

/** A link that is open: its address, until when, and what can be done with it. */
export function PreviewLinkRow({ link, number, style, onCopy, onRevoke }: Props) {
  const { previews: words } = useWords();
  return (
    <li>
      <input
        type="text"
        readOnly
        value={link.url}
        aria-label={words.address(number)}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" aria-label={words.copyLink(number)} onClick={onCopy}>
        {words.copy}
      </button>
      <button
        type="button"
        className="button button-danger"
        aria-label={words.revokeLink(number)}
        onClick={onRevoke}
      >
        {words.revoke}
      </button>
      <small className="hint">
        {words.linkUntil(longDateTime(link.expiresAt, style))}
        {link.by !== null && `, ${words.madeBy(link.by)}`}
      </small>
    </li>
  );
}
