import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { BackToQueue } from '@/components/admin/comments/back-to-queue';
import { listBans } from '@/lib/comments/bans/read-bans';
import { BAN_DAYS } from '@/lib/comments/bans/schema';
import { longDate } from '@/lib/words/dates';
import { addNameBan, lift } from './actions';
import '../forms.css';

type Props = { searchParams: Promise<{ fault?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.commentAdmin.bans.title };
}

/** Who is banned until when; names are banned here, people from their comments. */
export default async function BansPage({ searchParams }: Props) {
  const viewer = await requireMember('moderator');
  const { site, words } = await currentSite();
  const { fault } = await searchParams;
  const bans = await listBans(viewer);
  const text = words.commentAdmin.bans;
  const { faults } = words.admin;
  return (
    <main id="content" className="desk-page" tabIndex={-1}>
      <BackToQueue words={words} />
      <h1>{text.title}</h1>
      <p className="hint">{text.hint}</p>
      {bans.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.kind}</th>
              <th scope="col">{text.label}</th>
              <th scope="col">{text.until}</th>
              <th scope="col">{text.by}</th>
              <th scope="col">
                <span className="visually-hidden">{text.lift}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {bans.map((ban) => (
              <tr key={ban.id}>
                <td>{text.kinds[ban.kind]}</td>
                <td>{ban.label}</td>
                <td>{ban.until === null ? text.forever : longDate(ban.until, site)}</td>
                <td>{ban.by}</td>
                <td>
                  <ActionForm ask={lift} kept={{ id: ban.id }} faults={faults}>
                    <button type="submit" className="button" aria-label={text.liftOf(ban.label)}>
                      {text.lift}
                    </button>
                  </ActionForm>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{text.add}</h2>
      <ActionForm ask={addNameBan} kept={{}} faults={faults} className="tool-form">
        <label>
          {text.pattern}
          <input
            type="text"
            name="pattern"
            required
            maxLength={80}
            aria-invalid={fault !== undefined || undefined}
            aria-describedby="pattern-hint"
          />
        </label>
        <p className={fault === undefined ? 'hint' : 'field-error'} id="pattern-hint" role={fault && 'alert'}>
          {fault === undefined ? text.patternHint : words.errors.patternTooShort}
        </p>
        <label>
          {words.moderation.banDays}
          <select name="days" defaultValue="30">
            {BAN_DAYS.map((days) => (
              <option key={days} value={days}>
                {words.moderation.days(days)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {text.submit}
        </button>
      </ActionForm>
    </main>
  );
}
