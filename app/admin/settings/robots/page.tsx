import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { TypedField } from '@/components/admin/comments/typed-field';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { YesNo } from '@/components/admin/settings/yes-no';
import { readRobots } from '@/lib/settings/robots/read-robots';
import { saveRobots } from '../actions';
import '../../comments/forms.css';
import '../settings.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.settings.pages.robots };
}

/** What search engines are told. Administrators. */
export default async function RobotsSettingsPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const text = words.settings.robots;
  const { index, lines } = await readRobots(viewer);
  return (
    <SettingsFrame here="robots" intro={text.intro} said={said} words={words}>
      <ActionForm ask={saveRobots} kept={{}} faults={words.admin.faults} className="tool-form settings-form">
        <YesNo name="index" label={text.index} value={index} words={text.choices} />
        <TypedField name="lines" label={text.lines} hint={text.linesHint} value={lines.join('\n')} rows={8} />
        <button type="submit" className="button button-primary">
          {words.settings.submit}
        </button>
      </ActionForm>
      <p>
        <a href="/robots.txt">{text.see}</a>
      </p>
    </SettingsFrame>
  );
}
