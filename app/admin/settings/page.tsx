import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { SiteFields } from '@/components/admin/settings/site-fields';
import { listMedia } from '@/lib/media/library/list-media';
import { readLogo, readSharePicture } from '@/lib/settings/logo/read-logo';
import { saveSite } from './actions';
import '../comments/forms.css';
import '../media/upload.css';
import './settings.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.settings.pages.site };
}

/** What the site says of itself. Administrators. */
export default async function SiteSettingsPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { site, words } = await currentSite();
  const { said } = await searchParams;
  const text = words.settings.site;
  const [logo, share, { items }] = await Promise.all([
    readLogo(viewer),
    readSharePicture(viewer),
    listMedia(viewer, { kind: 'picture' }),
  ]);
  return (
    <SettingsFrame here="site" said={said} words={words}>
      <ActionForm ask={saveSite} kept={{}} faults={words.admin.faults} className="tool-form settings-form">
        <SiteFields
          site={site}
          logo={logo}
          share={share}
          pictures={items}
          zones={Intl.supportedValuesOf('timeZone')}
          words={text}
        />
        <button type="submit" className="button button-primary">
          {words.settings.submit}
        </button>
      </ActionForm>
    </SettingsFrame>
  );
}
