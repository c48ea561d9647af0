import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentSite } from '@/app/_server/site';
import { RulesText } from '@/components/comments/rules-text';
import { readAnalytics } from '@/lib/settings/analytics/read-analytics';
import { readCommentSettings } from '@/lib/settings/comments/read-comment-settings';
import { privacyText } from '@/lib/settings/legal/legal-texts';
import { readLegal } from '@/lib/settings/legal/read-legal';
import { GUEST } from '@/lib/viewer';
import { pageMetadata } from '../metadata/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  return pageMetadata({
    title: words.legal.privacy,
    description: words.found.privacy(site.title),
    path: '/privacy',
  });
}

/** What the site keeps of its readers, if the site shows it. */
export default async function PrivacyPage() {
  const { site, words } = await currentSite();
  const legal = await readLegal(GUEST);
  if (!legal.showsPrivacy) notFound();
  const { networkDays, emailMonths } = await readCommentSettings(GUEST);
  const { counts } = await readAnalytics(GUEST);
  return (
    <div className="form-page">
      <h1>{words.legal.privacy}</h1>
      <RulesText text={privacyText(words, site.title, legal, { networkDays, emailMonths, counts })} />
    </div>
  );
}
