import { DateTime } from '@/components/ui/date-time';
import type { MemberRow } from '@/lib/members/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { members: MemberRow[]; self: string; style: DateStyle; words: Words };

/** All members, each with the way to what can be decided about them. */
export function MemberTable({ members, self, style, words }: Props) {
  const { team: text } = words;
  return (
    <table className="table member-table">
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.roles}</th>
          <th scope="col">{text.lastSignIn}</th>
          <th scope="col">{text.totp}</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ id, name, email, roles, signedInAt, hasTotp, blockedAt }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/admin/members/${id}`}>{name}</a>
              {id === self && <small> ({text.you})</small>}
              {blockedAt !== null && (
                <>
                  {' '}
                  <span className="badge badge-blocked">{text.blocked}</span>
                </>
              )}
              <span className="member-email">{email}</span>
            </th>
            <td>{roles.map((role) => words.members.roles[role]).join(', ')}</td>
            <td data-column={text.lastSignIn}>
              {signedInAt === null ? text.never : <DateTime at={signedInAt} style={style} withHour />}
            </td>
            <td data-column={text.totp}>{hasTotp ? text.on : text.off}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
