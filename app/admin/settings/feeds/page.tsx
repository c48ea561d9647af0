import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { TypedField } from '@/components/admin/comments/typed-field';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { readFeedSettings } from '@/lib/settings/feeds/read-feed-settings';
import { FEED_ITEMS } from '@/lib/settings/feeds/schema';
import { saveFeeds } from '../actions';
import '../../comments/forms.css';
import '../settings.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.settings.pages.feeds };
}

/** What feeds hold. Administrators. */
export default async function FeedSettingsPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const text = words.settings.feeds;
  const { full, items } = await readFeedSettings(viewer);
  return (
    <SettingsFrame here="feeds" intro={text.intro} said={said} words={words}>
      <ActionForm ask={saveFeeds} kept={{}} faults={words.admin.faults} className="tool-form settings-form">
        <TypedField
          name="full"
          label={text.full}
          value={full ? 'full' : 'summary'}
          choices={(['full', 'summary'] as const).map((value) => ({ value, label: text.choices[value] }))}
        />
        <TypedField
          name="items"
          label={text.items}
          value={items}
          min={FEED_ITEMS[0]}
          max={FEED_ITEMS[1]}
          required
        />
        <button type="submit" className="button button-primary">
          {words.settings.submit}
        </button>
      </ActionForm>
    </SettingsFrame>
  );
}
