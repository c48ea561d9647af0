import type { ArticleView } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { ArticleBody } from './article-body';
import { Byline } from './byline';
import { Contents } from './contents';
import { Caption, Picture } from './picture';
import { Signatures } from './signatures';
import { LEAD_SIZES } from './sizes';
import { Sources } from './sources';

type Props = {
  article: ArticleView;
  words: Pick<Words, 'reader' | 'articlePage'>;
  style: DateStyle;
  /** What stands between the tags and who signs: the ways to share it. */
  children?: React.ReactNode;
};

/** An article from its category to who wrote it, as readers see it; the editor's preview shows the same. */
export function ArticleText({ article, words: { reader: words, articlePage }, style, children }: Props) {
  const { trail, title, standfirst, lead, body, pictures, sources, tags, signatures } = article;
  return (
    <article className="article">
      <header className="article-head">
        {trail.length > 0 && (
          <p className="kicker article-trail">
            {trail.map(({ slug, name }) => (
              <a key={slug} href={`/categories/${slug}`}>
                {name}
              </a>
            ))}
          </p>
        )}
        <h1 dir="auto">{title}</h1>
        {standfirst !== '' && (
          <p className="standfirst" dir="auto">
            {standfirst}
          </p>
        )}
        <Byline article={article} words={words} page={articlePage} style={style} />
      </header>
      {lead && (
        <figure className="article-lead">
          <Picture picture={lead.picture} alt={lead.alt} sizes={LEAD_SIZES} loading="first" />
          <Caption caption={lead.caption} credit={lead.picture.credit} />
        </figure>
      )}
      <div className="article-main">
        <Contents body={body} words={articlePage} />
        <ArticleBody body={body} pictures={pictures} words={words} style={style} />
      </div>
      <Sources sources={sources} words={words} style={style} />
      {tags.length > 0 && (
        <ul className="tags" aria-label={words.tags}>
          {tags.map((tag) => (
            <li key={tag.slug}>
              <a href={`/tags/${tag.slug}`}>{tag.name}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
      <Signatures signatures={signatures} label={articlePage.signatures} />
    </article>
  );
}
