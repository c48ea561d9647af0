import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { LostPage } from './lost-page';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.reader.notFoundTitle, robots: { index: false } };
}

/** The complete page that server/front-door.ts gives, with status 404, where Next would give a bare shell. */
export default function PageNotFound() {
  return <LostPage />;
}
