import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { PreviewWidths } from '@/components/admin/articles/preview-widths';
import { readDraft } from '@/lib/articles/read-draft';
import '../../../preview-widths.css';

const WIDTHS = ['phone', 'desktop'] as const;

type Props = { params: Promise<{ id: string; width: string }> };

export async function generateMetadata(): Promise<Metadata> {
  await requireMember('editor', 'author');
  const { words } = await currentSite();
  return { title: words.editor.preview.banner };
}

/** The draft of an article as a telephone and a desktop computer show it. */
export default async function PreviewWidthPage({ params }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { id, width: asked } = await params;
  const width = WIDTHS.find((known) => known === asked);
  if (width === undefined) notFound();
  const { title } = await orNotFound(readDraft(viewer, id));
  const { words } = await currentSite();
  return (
    <main id="content" tabIndex={-1} className="preview-page">
      <h1 className="visually-hidden">{title || words.editor.list.untitled}</h1>
      <p>
        <a href={`/admin/articles/${id}`}>{words.editor.preview.back}</a>
      </p>
      <PreviewWidths id={id} width={width} words={words.typography.preview} />
      <iframe
        className="preview-frame"
        data-width={width}
        src={`/admin/articles/${id}/preview?framed=1`}
        title={words.typography.preview.frame}
      />
    </main>
  );
}
