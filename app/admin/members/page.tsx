import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { InvitationList } from '@/components/admin/members/invitation-list';
import { InviteFields } from '@/components/admin/members/invite-fields';
import { MemberTable } from '@/components/admin/members/member-table';
import { OnceForm } from '@/components/admin/members/once-form';
import { RoleChoices } from '@/components/admin/members/role-choices';
import { canSendMail } from '@/lib/mailer';
import { listInvitations } from '@/lib/members/invitations/invite';
import { listMembers } from '@/lib/members/list-members';
import { readMemberSettings } from '@/lib/settings/members/read-member-settings';
import { invite, requireTotp, revoke } from './actions';
import '../comments/forms.css';
import './members.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.team.title };
}

/** Who is a member, who is invited, and what is asked of them. Administrators. */
export default async function MembersPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { site, words } = await currentSite();
  const [members, invitations, { totpFor }] = await Promise.all([
    listMembers(viewer),
    listInvitations(viewer),
    readMemberSettings(viewer),
  ]);
  const { said } = await searchParams;
  const text = words.team;
  const { sent, revoked } = text.invite;
  const done = { sent, revoked, required: text.required.saved }[String(said)];
  const { faults } = words.admin;
  return (
    <main id="content" className="members-page" tabIndex={-1}>
      <h1>{text.title}</h1>
      <p className="hint">{text.intro}</p>
      <div role="status">{done && <p className="notice notice-done">{done}</p>}</div>
      <MemberTable members={members} self={viewer.id} style={site} words={words} />
      <div className="columns">
        <section aria-labelledby="invite">
          <h2 id="invite">{text.invite.title}</h2>
          <p className="hint">{text.invite.hint}</p>
          <OnceForm
            ask={invite}
            kept={{}}
            faults={faults}
            copy={{ label: text.invite.link, copy: text.invite.copy, copied: text.invite.copied }}
            className="tool-form"
          >
            <InviteFields
              canMail={canSendMail()}
              words={text.invite}
              legend={text.roles}
              names={words.members.roles}
              hints={text.roleHints}
            />
            <button type="submit" className="button button-primary">
              {text.invite.submit}
            </button>
          </OnceForm>
        </section>
        <div>
          {invitations.length > 0 && (
            <section aria-labelledby="open">
              <h2 id="open">{text.invite.open}</h2>
              <InvitationList invitations={invitations} revoke={revoke} style={site} words={words} />
            </section>
          )}
          <section aria-labelledby="required">
            <h2 id="required">{text.required.title}</h2>
            <p className="hint">{text.required.hint}</p>
            <ActionForm ask={requireTotp} kept={{}} faults={faults} className="tool-form">
              <RoleChoices name="totpFor" legend={text.roles} given={totpFor} names={words.members.roles} />
              <button type="submit" className="button">
                {text.required.submit}
              </button>
            </ActionForm>
          </section>
        </div>
      </div>
    </main>
  );
}
