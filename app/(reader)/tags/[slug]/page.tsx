import { currentSite } from '@/app/_server/site';
import { ArticleRiver } from '@/components/articles/article-river';
import { listTag } from '@/lib/articles/list-latest';
import { type LabelProps, labelPage } from '../../label-page';

const page = labelPage('/tags', listTag, 'tag', (label) => label.description);

export const generateMetadata = page.metadata;

/** A tag: what it is about, the articles that have it. */
export default async function TagPage(props: LabelProps) {
  const { site, words } = await currentSite();
  const { label, list, path } = await page.read(props);
  return (
    <div className="list-page">
      <header className="list-head">
        <p className="kicker">{words.reader.tag}</p>
        <h1>{label.name}</h1>
        {label.description !== '' && <p className="standfirst">{label.description}</p>}
        <p className="meta">{words.front.articles(list.total)}</p>
      </header>
      <ArticleRiver list={list} path={path} empty={words.reader.emptyTag} words={words} style={site} />
    </div>
  );
}
