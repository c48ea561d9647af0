import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { NewBrowsers } from '@/components/admin/members/new-browsers';
import { OwnForms } from '@/components/admin/members/own-forms';
import { SessionList } from '@/components/admin/members/session-list';
import { readProfile } from '@/lib/members/own/read-profile';
import { endOthers, endSession, moveEmail, newPassword, rename } from './actions';
import '../comments/forms.css';
import '../members/members.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.profile.title };
}

/** What one is, how one signs in, and where one is signed in. */
export default async function ProfilePage({ searchParams }: Props) {
  const viewer = await requireMember();
  const { site, words } = await currentSite();
  const profile = await readProfile(viewer);
  const { said } = await searchParams;
  const text = words.profile;
  const done = {
    name: text.nameSaved,
    asked: text.emailAsked,
    email: text.emailSaved,
    password: text.passwordSaved,
    ended: text.ended,
    others: text.othersEnded,
  }[String(said)];
  const { faults } = words.admin;
  return (
    <main id="content" className="members-page" tabIndex={-1}>
      <h1>{text.title}</h1>
      <div role="status">{done && <p className="notice notice-done">{done}</p>}</div>
      <NewBrowsers found={profile.newBrowsers} style={site} words={text} />
      <OwnForms profile={profile} actions={{ rename, moveEmail, newPassword }} words={words} />
      <SessionList
        sessions={profile.sessions}
        actions={{ endSession, endOthers }}
        faults={faults}
        style={site}
        words={text}
      />
    </main>
  );
}
