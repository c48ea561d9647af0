import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { YesNo } from '@/components/admin/settings/yes-no';
import { readAnalytics } from '@/lib/settings/analytics/read-analytics';
import { saveAnalytics } from '../actions';
import '../../comments/forms.css';
import '../settings.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.settings.pages.analytics };
}

/** Whether page views are counted. Administrators. */
export default async function AnalyticsSettingsPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const text = words.settings.analytics;
  const { counts } = await readAnalytics(viewer);
  return (
    <SettingsFrame here="analytics" intro={text.intro} said={said} words={words}>
      <ActionForm
        ask={saveAnalytics}
        kept={{}}
        faults={words.admin.faults}
        className="tool-form settings-form"
      >
        <YesNo name="counts" label={text.counts} value={counts} words={text.choices} />
        <button type="submit" className="button button-primary">
          {words.settings.submit}
        </button>
      </ActionForm>
    </SettingsFrame>
  );
}
