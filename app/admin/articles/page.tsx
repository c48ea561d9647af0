import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ArticleTable } from '@/components/admin/articles/article-table';
import { BulkForm } from '@/components/admin/articles/bulk-form';
import { ListFilter } from '@/components/admin/articles/list-filter';
import { ListTabs } from '@/components/admin/articles/list-tabs';
import { NewArticleForm } from '@/components/admin/articles/new-article-form';
import { countWork } from '@/lib/articles/list/count-work';
import { listArticles } from '@/lib/articles/list/list-articles';
import type { Asked } from '@/lib/articles/list/schema';
import { listAuthors, listCategories, listTags } from '@/lib/taxonomy/list-taxonomy';
import { createArticle } from './actions';
import { changeMany } from './bulk/actions';
import { askedOf, isNarrowed, listPath } from './list-path';
import './list.css';
import './list-head.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.editor.list.title };
}

export default async function ArticlesPage({ searchParams }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const asked = askedOf(await searchParams);
  const [list, work, categories, authors, tags] = await Promise.all([
    orNotFound(listArticles(viewer, asked)),
    countWork(viewer),
    listCategories(viewer),
    listAuthors(viewer),
    listTags(viewer),
  ]);
  const [text, more] = [words.editor.list, words.articleList];
  const narrow = isNarrowed(asked);
  const isAll = !narrow && asked.state === '' && asked.mine === '';
  return (
    <main id="content" tabIndex={-1}>
      <div className="page-head">
        <h1>
          {text.title}{' '}
          <small>{list.isMore ? more.moreThan(text.count(list.total)) : text.count(list.total)}</small>
        </h1>
        <NewArticleForm create={createArticle} label={text.create} faults={words.editor.faults.by} />
      </div>
      <ListTabs work={work} current={tabOf(asked)} words={more} />
      <ListFilter
        asked={asked}
        isNarrowed={!isAll}
        categories={categories}
        authors={authors}
        tags={tags}
        words={more}
      />
      <BulkForm
        change={changeMany}
        categories={categories}
        isTrash={asked.state === 'trashed'}
        language={site.language}
        faults={words.editor.faults.by}
      />
      {list.items.length === 0 ? (
        <p>{isAll ? text.empty : narrow ? more.nothing : more.emptyTab}</p>
      ) : (
        <ArticleTable rows={list.items} words={words} style={site} />
      )}
      <p className="list-pages">
        {asked.after && <a href={listPath({ ...asked, after: '' })}>{more.first}</a>}
        {list.next && (
          <a rel="next" href={listPath({ ...asked, after: list.next })}>
            {more.next}
          </a>
        )}
      </p>
    </main>
  );
}

/** The tab that is open: none where the list is narrowed to something else. */
function tabOf(asked: Asked) {
  if (isNarrowed(asked)) return '';
  if (asked.mine === '1') return asked.state === '' ? 'mine' : '';
  return asked.state === '' ? 'all' : asked.state;
}
