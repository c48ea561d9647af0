import type { ArticleView } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { ArticleBody } from './article-body';
import { Byline } from './byline';
import { Caption, Picture } from './picture';
import { Sources } from './sources';

type Props = { article: ArticleView; words: Words['reader']; style: DateStyle };

/** An article from its category to its tags, as readers see it; the editor's preview shows the same. */
export function ArticleText({ article, words, style }: Props) {
  const { category, title, standfirst, lead, body, pictures, sources, tags } = article;
  return (
    <article className="article">
      <header className="article-head">
        {category && (
          <p className="kicker">
            <a href={`/categories/${category.slug}`}>{category.name}</a>
          </p>
        )}
        <h1>{title}</h1>
        {standfirst !== '' && <p className="standfirst">{standfirst}</p>}
        <Byline article={article} words={words} style={style} />
      </header>
      {lead && (
        <figure className="article-lead">
          <Picture picture={lead.picture} alt={lead.alt} sizes="(min-width: 62rem) 60rem, 100vw" eager />
          <Caption caption={lead.caption} credit={lead.picture.credit} />
        </figure>
      )}
      <ArticleBody body={body} pictures={pictures} words={words} style={style} />
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
    </article>
  );
}
