import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { MemberAccess } from '@/components/admin/members/member-access';
import { RoleChoices } from '@/components/admin/members/role-choices';
import { DateTime } from '@/components/ui/date-time';
import { readMember } from '@/lib/members/desk/read-member';
import {
  block,
  mailPassword,
  printPassword,
  removeTotp,
  setRoles,
  signOutEverywhere,
  unblock,
} from '../actions';
import '../../comments/forms.css';
import '../members.css';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.team.title };
}

/** One member: roles, access, lost passwords and telephones. Administrators. */
export default async function MemberPage({ params, searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { site, words } = await currentSite();
  const member = await orNotFound(readMember(viewer, (await params).id));
  const { said } = await searchParams;
  const text = words.team;
  const done = {
    roles: text.rolesSaved,
    blocked: text.blockDone,
    unblocked: text.unblockDone,
    signedOut: text.signedOut,
    totp: text.totpRemoved,
    mailed: text.passwordMailed,
  }[String(said)];
  const { faults } = words.admin;
  return (
    <main id="content" className="members-page" tabIndex={-1}>
      <p className="back">
        <a href="/admin/members">
          <span aria-hidden="true">←</span> {text.back}
        </a>
      </p>
      <h1>
        {member.name}{' '}
        {member.blockedAt !== null && <small className="badge badge-blocked">{text.blocked}</small>}
      </h1>
      <p className="hint">
        {member.email} · {text.since} <DateTime at={member.createdAt} style={site} /> · {text.lastSignIn}
        {site.language === 'fr' ? '\u00a0: ' : ': '}
        {member.signedInAt === null ? text.never : <DateTime at={member.signedInAt} style={site} withHour />}
      </p>
      <div role="status">{done && <p className="notice notice-done">{done}</p>}</div>
      <div className="columns">
        <section aria-labelledby="roles">
          <h2 id="roles">{text.rolesTitle}</h2>
          <p className="hint">{text.rolesHint}</p>
          <ActionForm ask={setRoles} kept={{ id: member.id }} faults={faults} className="tool-form">
            <RoleChoices
              name="roles"
              legend={text.roles}
              given={member.roles}
              names={words.members.roles}
              hints={text.roleHints}
              isTitled
            />
            <button type="submit" className="button button-primary">
              {text.rolesSubmit}
            </button>
          </ActionForm>
        </section>
        <MemberAccess
          member={member}
          actions={{ block, unblock, signOutEverywhere, removeTotp, mailPassword, printPassword }}
          faults={faults}
          words={text}
        />
      </div>
    </main>
  );
}
