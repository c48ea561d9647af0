import { DateTime } from '@/components/ui/date-time';
import type { InvitationView } from '@/lib/members/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from '../comments/action-form';

type Props = { invitations: InvitationView[]; revoke: Ask; style: DateStyle; words: Words };

/** The invitations that may still be taken. */
export function InvitationList({ invitations, revoke, style, words }: Props) {
  const text = words.team.invite;
  return (
    <ul className="invitations">
      {invitations.map(({ id, name, email, roles, by, expiresAt }) => {
        const who = name || email || text.byHand;
        return (
          <li key={id}>
            <div>
              <strong>{who}</strong>
              {email !== '' && email !== who && <span className="member-email">{email}</span>}
              <p className="hint">
                {roles.map((role) => words.members.roles[role]).join(', ')}
                {by !== null && `, ${words.team.invitedBy(by)}`}
                {'. '}
                {text.until} <DateTime at={expiresAt} style={style} />.
              </p>
            </div>
            <ActionForm ask={revoke} kept={{ id }} faults={words.admin.faults}>
              <button type="submit" className="button button-small" aria-label={words.team.revokeOf(who)}>
                {text.revoke}
              </button>
            </ActionForm>
          </li>
        );
      })}
    </ul>
  );
}
