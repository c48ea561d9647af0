import type { Metadata } from 'next';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ArticleTable } from '@/components/admin/articles/article-table';
import { ListPages } from '@/components/admin/articles/list-pages';
import { NewArticleForm } from '@/components/admin/articles/new-article-form';
import { listArticles } from '@/lib/articles/list/list-articles';
import { createArticle } from './actions';
import './list.css';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.editor.list.title };
}

export default async function ArticlesPage({ searchParams }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const list = await orNotFound(listArticles(viewer, pageNumber((await searchParams).page)));
  const text = words.editor.list;
  return (
    <main id="content" tabIndex={-1}>
      <div className="page-head">
        <h1>
          {text.title} <small>{text.count(list.total)}</small>
        </h1>
        <NewArticleForm create={createArticle} label={text.create} faults={words.editor.faults.by} />
      </div>
      {list.total === 0 ? <p>{text.empty}</p> : <ArticleTable rows={list.items} words={words} style={site} />}
      <ListPages page={list.page} pages={list.pages} path="/admin/articles" words={text} />
    </main>
  );
}
