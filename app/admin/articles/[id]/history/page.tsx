import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { RevisionTable } from '@/components/admin/revisions/revision-table';
import { listRevisions } from '@/lib/articles/revisions/list-revisions';
import './history.css';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  await requireMember('editor', 'author');
  const { words } = await currentSite();
  return { title: words.history.title };
}

/** What is kept of an article. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const { id } = await params;
  const { before } = await searchParams;
  const page = before === undefined ? undefined : Number(before);
  const list = await orNotFound(listRevisions(viewer, id, page));
  const text = words.history;
  const untitled = words.editor.list.untitled;
  return (
    <main id="content" tabIndex={-1}>
      <p>
        <a href={`/admin/articles/${id}`}>{text.back}</a>
      </p>
      <h1>{text.of(list.title || untitled)}</h1>
      <p className="hint">{text.hint}</p>
      <RevisionTable articleId={id} items={list.items} words={text} untitled={untitled} style={site} />
      {(list.next !== null || before !== undefined) && (
        <nav aria-label={text.pages} className="list-pages">
          {before !== undefined && <a href={`/admin/articles/${id}/history`}>{text.newest}</a>}
          {list.next !== null && (
            <a rel="next" href={`/admin/articles/${id}/history?before=${list.next}`}>
              {text.older}
            </a>
          )}
        </nav>
      )}
    </main>
  );
}
