import { currentSite } from '@/app/_server/site';
import { ArticleRiver } from '@/components/articles/article-river';
import { FollowLine } from '@/components/feeds/follow-line';
import { listTag } from '@/lib/articles/list-latest';
import type { Words } from '@/lib/words/dictionary';
import { type LabelProps, labelPage } from '../../label-page';
import { ListData } from '../../metadata/label-data';

type Described = { name: string; description: string };
const describe = ({ name, description }: Described, words: Words['found'], site: string) => ({
  description: description || words.tag(name, site),
});
const page = labelPage('/tags', listTag, describe);

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
        <FollowLine path={path} kind="tag" words={words.feeds} />
      </header>
      <ArticleRiver list={list} path={path} empty={words.reader.emptyTag} words={words} style={site} />
      <ListData
        list={{ path, name: label.name, ...describe(label, words.found, site.title), items: list.items }}
      />
    </div>
  );
}
