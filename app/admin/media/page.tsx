import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { MediaFilter } from '@/components/admin/media/media-filter';
import { MediaGrid } from '@/components/admin/media/media-grid';
import { MediaSaid } from '@/components/admin/media/media-said';
import { MediaUpload } from '@/components/admin/media/media-upload';
import { listMedia } from '@/lib/media/library/list-media';
import { findSchema } from '@/lib/media/schema';
import './upload.css';
import './library.css';
import '@/app/(reader)/styles/focus.css';

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.media.title };
}

export default async function MediaLibraryPage({ searchParams }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const given = await searchParams;
  const query = findSchema.parse(given);
  const { items, next } = await listMedia(viewer, query);
  const isAll = query.words === '' && query.kind === '' && query.state === '' && query.after === '';
  const { words: typed, kind, state } = query;
  const address = (after: string) =>
    `/admin/media?${new URLSearchParams(Object.entries({ words: typed, kind, state, after }).filter(([, value]) => value !== ''))}`;
  return (
    <main id="content" tabIndex={-1} className="media-page">
      <div className="page-head">
        <h1>{words.media.title}</h1>
      </div>
      <MediaSaid given={given} words={words} />
      <MediaUpload language={site.language} />
      <MediaFilter query={query} words={words.media} />
      {items.length === 0 ? (
        <p className="media-empty">{isAll ? words.media.empty : words.media.nothingFound}</p>
      ) : (
        <MediaGrid items={items} words={words.media} />
      )}
      {(next !== null || query.after !== '') && (
        <nav className="list-pages" aria-label={words.media.list}>
          {query.after !== '' && <a href={address('')}>{words.editor.list.previous}</a>}
          {next !== null && (
            <a rel="next" href={address(next)}>
              {words.media.more}
            </a>
          )}
        </nav>
      )}
    </main>
  );
}
