import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ArticleText } from '@/components/articles/article-text';
import { previewArticle } from '@/lib/articles/preview-article';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  await requireMember('editor', 'author');
  const { words } = await currentSite();
  return { title: words.editor.preview.banner };
}

/** The draft of an article, as its readers will see it. */
export default async function PreviewPage({ params }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { id } = await params;
  const { site, words } = await currentSite();
  const article = await orNotFound(previewArticle(viewer, id));
  const text = words.editor.preview;
  return (
    <>
      <section className="preview-banner" aria-label={text.banner}>
        <p>
          <strong>{text.banner}</strong> <span>{text.text}</span>
        </p>
        <a href={`/admin/articles/${id}`}>{text.back}</a>
      </section>
      <ArticleText article={article} words={words.reader} style={site} />
    </>
  );
}
