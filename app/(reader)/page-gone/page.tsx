import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { LostPage } from '../page-not-found/lost-page';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.found.goneTitle, robots: { index: false } };
}

/** The complete page that server/front-door.ts gives, with status 410, for what was taken away on purpose. */
export default function PageGone() {
  return <LostPage isGone />;
}
