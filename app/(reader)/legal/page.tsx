import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentSite } from '@/app/_server/site';
import { RulesText } from '@/components/comments/rules-text';
import { noticeText } from '@/lib/settings/legal/legal-texts';
import { readLegal } from '@/lib/settings/legal/read-legal';
import { GUEST } from '@/lib/viewer';
import { pageMetadata } from '../metadata/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  return pageMetadata({
    title: words.legal.notice,
    description: words.found.notice(site.title),
    path: '/legal',
  });
}

/** Who publishes the site, if the site shows it. */
export default async function LegalPage() {
  const { site, words } = await currentSite();
  const legal = await readLegal(GUEST);
  if (!legal.showsNotice) notFound();
  return (
    <div className="form-page">
      <h1>{words.legal.notice}</h1>
      <RulesText text={noticeText(words, site.title, legal)} />
    </div>
  );
}
