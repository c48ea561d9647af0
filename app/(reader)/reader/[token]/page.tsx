import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ReaderOwnPage } from '@/components/comments/reader-own-page';
import { readReaderPage } from '@/lib/comments/own/reader-page';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.own.title, robots: { index: false, follow: false } };
}

/** What is kept under a reader's proved address, and what they may do with it. */
export default async function ReaderPage({ params }: Props) {
  const token = decodeURIComponent((await params).token);
  const { site, words } = await currentSite();
  const page = await orNotFound(readReaderPage(GUEST, token));
  return <ReaderOwnPage page={page} token={token} words={words} style={site} />;
}
