import { DateTime } from '@/components/ui/date-time';
import type { SessionView } from '@/lib/members/schema';
import { browserIn } from '@/lib/words/browser';
import { type DateStyle, longDateTime } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from '../comments/action-form';
import type { Fault } from '../editor/state/actions';

type Props = {
  sessions: SessionView[];
  actions: { endSession: Ask; endOthers: Ask };
  faults: Record<Fault, string>;
  style: DateStyle;
  words: Words['profile'];
};

/** Where one is signed in, this browser marked; each can be ended from here, and all others at once. */
export function SessionList({ sessions, actions, faults, style, words }: Props) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{words.sessionsTitle}</h2>
      <p className="hint">{words.sessionsHint}</p>
      <ul className="invitations">
        {sessions.map(({ key, browser, begunAt, seenAt, isThis }) => {
          const name = browserIn(words, browser);
          return (
            <li key={key}>
              <div>
                <strong>{name}</strong>{' '}
                {isThis && <span className="badge badge-published">{words.isThis}</span>}
                <p className="hint">
                  {words.begun} <DateTime at={begunAt} style={style} withHour />. {words.seen}{' '}
                  <DateTime at={seenAt} style={style} withHour />.
                </p>
              </div>
              {!isThis && (
                <ActionForm ask={actions.endSession} kept={{ session: key }} faults={faults}>
                  <button
                    type="submit"
                    className="button button-small"
                    aria-label={words.endOf(name, longDateTime(begunAt, style))}
                  >
                    {words.end}
                  </button>
                </ActionForm>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <ActionForm ask={actions.endOthers} kept={{}} faults={faults} className="deed">
          <button type="submit" className="button">
            {words.endOthers}
          </button>
        </ActionForm>
      )}
    </section>
  );
}
