import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { PreviewWidths } from '@/components/admin/articles/preview-widths';
import { ArticleText } from '@/components/articles/article-text';
import { previewArticle } from '@/lib/articles/preview-article';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ framed?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  await requireMember('editor', 'author');
  const { words } = await currentSite();
  return { title: words.editor.preview.banner };
}

/** The draft of an article, as its readers will see it; in the frame of a width nothing else. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { id } = await params;
  const { site, words } = await currentSite();
  const article = await orNotFound(previewArticle(viewer, id));
  const text = words.editor.preview;
  const isFramed = (await searchParams).framed !== undefined;
  return (
    <>
      {!isFramed && (
        <section className="preview-banner" aria-label={text.banner}>
          <p>
            <strong>{text.banner}</strong> <span>{text.text}</span>
          </p>
          <PreviewWidths id={id} words={words.typography.preview} />
          <a href={`/admin/articles/${id}`}>{text.back}</a>
        </section>
      )}
      <ArticleText article={article} words={words} style={site} />
    </>
  );
}
