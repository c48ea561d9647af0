import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { RulesText } from '@/components/comments/rules-text';
import { readCommentSettings } from '@/lib/settings/comments/read-comment-settings';
import { GUEST } from '@/lib/viewer';
import { pageMetadata } from '../../metadata/page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  return pageMetadata({
    title: words.reader.commentRules,
    description: words.found.rules(site.title),
    path: '/comments/rules',
  });
}

/** The rules of comments: those of the site, or what holds on a site that wrote none. */
export default async function RulesPage() {
  const { words } = await currentSite();
  const { rules, networkDays, emailMonths } = await readCommentSettings(GUEST);
  return (
    <div className="form-page">
      <h1>{words.reader.commentRules}</h1>
      <RulesText text={rules || words.rules.usual(networkDays, emailMonths)} />
    </div>
  );
}
