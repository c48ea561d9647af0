'use client';

import type { Presence } from '@/lib/articles/presence/schema';
import { clockTime, type DateStyle } from '@/lib/words/dates';
import { useWords } from './words';

type Props = { presence: Presence | null; isBehind: boolean; style: DateStyle };

/** Who else has the article open, and that somebody saved it meanwhile: told before one types more. */
export function PresenceNotice({ presence, isBehind, style }: Props) {
  const { presence: words } = useWords().saving;
  const others = presence?.others ?? [];
  const { stored } = presence ?? {};
  return (
    <div className="presence" role="status">
      {others.length > 0 && (
        <p className="presence-others">{words.others(others.length, listed(others, words.and))}</p>
      )}
      {others.length === 0 && presence?.elsewhere && <p className="presence-others">{words.elsewhere}</p>}
      {isBehind && stored !== undefined && (
        <div className="notice notice-warning">
          <p>
            {words.saved(stored.by ?? words.somebody, clockTime(stored.savedAt, style))} {words.savedHint}
          </p>
          <p className="notice-buttons">
            <button type="button" className="button button-small" onClick={() => window.location.reload()}>
              {words.reload}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function listed(names: string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
