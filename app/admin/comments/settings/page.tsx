import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { BackToQueue } from '@/components/admin/comments/back-to-queue';
import { SettingsFields } from '@/components/admin/comments/settings-fields';
import { readCommentSettings } from '@/lib/settings/comments/read-comment-settings';
import { save } from './actions';
import '../forms.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.commentAdmin.settings.title };
}

/** How comments are taken, screened, shown and forgotten. Administrators. */
export default async function CommentSettingsPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const settings = await readCommentSettings(viewer);
  const text = words.commentAdmin.settings;
  return (
    <main id="content" className="desk-page" tabIndex={-1}>
      <BackToQueue words={words} />
      <h1>{text.title}</h1>
      <div role="status">{said === 'saved' && <p className="notice notice-done">{text.saved}</p>}</div>
      <ActionForm ask={save} kept={{}} faults={words.admin.faults} className="tool-form settings-form">
        <SettingsFields settings={settings} words={text} />
        <button type="submit" className="button button-primary">
          {text.submit}
        </button>
      </ActionForm>
    </main>
  );
}
