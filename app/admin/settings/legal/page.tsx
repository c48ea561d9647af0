import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { LegalFields } from '@/components/admin/settings/legal-fields';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { readLegal } from '@/lib/settings/legal/read-legal';
import { saveLegal } from '../actions';
import '../../comments/forms.css';
import '../settings.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.settings.pages.legal };
}

/** The legal pages. Administrators. */
export default async function LegalSettingsPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const text = words.settings.legal;
  const legal = await readLegal(viewer);
  return (
    <SettingsFrame here="legal" intro={text.intro} said={said} words={words}>
      <ActionForm ask={saveLegal} kept={{}} faults={words.admin.faults} className="tool-form settings-form">
        <LegalFields legal={legal} words={text} />
        <button type="submit" className="button button-primary">
          {words.settings.submit}
        </button>
      </ActionForm>
    </SettingsFrame>
  );
}
