import { cardOf } from '@/app/_server/page-picture';
import { currentSite } from '@/app/_server/site';
import { ArticleRiver } from '@/components/articles/article-river';
import { Picture } from '@/components/articles/picture';
import { FollowLine } from '@/components/feeds/follow-line';
import { listAuthor } from '@/lib/articles/list-latest';
import { type LabelProps, labelPage } from '../../label-page';
import { AuthorData } from '../../metadata/label-data';

const page = labelPage('/authors', listAuthor, ({ name, bio, portrait }, words, site) => ({
  description: bio || words.author(name, site),
  picture: portrait ? cardOf(portrait, name) : undefined,
  kind: { type: 'profile' },
}));

export const generateMetadata = page.metadata;

/** Who writes under a byline, and what. */
export default async function AuthorPage(props: LabelProps) {
  const { site, words } = await currentSite();
  const { label, list, path } = await page.read(props);
  const { portrait } = label;
  return (
    <div className="list-page">
      <header className="list-head author-head">
        {portrait && (
          <div className="author-portrait">
            <Picture picture={portrait} alt="" sizes="8rem" loading="eager" cropped />
          </div>
        )}
        <div>
          {label.title !== '' && <p className="kicker">{label.title}</p>}
          <h1>{label.name}</h1>
          {label.bio !== '' && <p className="standfirst">{label.bio}</p>}
          <p className="meta">{words.front.articles(list.total)}</p>
          <FollowLine path={path} kind="author" words={words.feeds} />
        </div>
      </header>
      <ArticleRiver list={list} path={path} empty={words.reader.emptyAuthor} words={words} style={site} />
      <AuthorData author={label} />
    </div>
  );
}
