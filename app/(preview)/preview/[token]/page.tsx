import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleText } from '@/components/articles/article-text';
import { readPreview } from '@/lib/articles/previews/read-preview';
import { GUEST } from '@/lib/viewer';
import { longDateTime } from '@/lib/words/dates';

type Props = { params: Promise<{ token: string }> };

/** Once a request, for the page and its title. */
const previewOf = cache((token: string) => orNotFound(readPreview(GUEST, decodeURIComponent(token))));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await previewOf((await params).token);
  const { words } = await currentSite();
  return { title: words.previews.pageTitle(article.title), robots: { index: false, follow: false } };
}

/** A draft for somebody without an account, as its readers will see it. */
export default async function SharedPreviewPage({ params }: Props) {
  const { article, expiresAt } = await previewOf((await params).token);
  const { site, words } = await currentSite();
  const text = words.previews;
  return (
    <>
      <section className="preview-banner" aria-label={text.bar}>
        <p>
          <strong>{text.bar}</strong> <span>{text.barText}</span>
        </p>
        <p>{text.openUntil(longDateTime(expiresAt, site))}</p>
      </section>
      <ArticleText article={article} words={words} style={site} />
    </>
  );
}
