import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.own.erasedTitle, robots: { index: false, follow: false } };
}

/** What a reader is told whose traces were erased. */
export default async function ErasedPage() {
  const { words } = await currentSite();
  return (
    <div className="form-page">
      <h1>{words.own.erasedTitle}</h1>
      <p role="status">{words.own.erasedText}</p>
      <p>
        <a href="/">{words.reader.notFoundHome}</a>
      </p>
    </div>
  );
}
