import type { ArticleView, Source } from '@/lib/articles/schema';
import { longDate } from '@/lib/words/dates';
import { bodyHtml, colon, type Outside } from './body-html';
import { type Html, html, joined } from './html';
import { figureHtml } from './picture-html';

/** An article as HTML for feeds: its picture, its standfirst, its body and its sources, in the words of its page. */
export function articleHtml(article: ArticleView, outside: Outside): string {
  const { lead, standfirst, body, sources } = article;
  const said = lead && { alt: lead.alt, caption: lead.caption, credit: lead.picture.credit };
  return joined(
    lead && said ? figureHtml(lead.picture, said, outside.absolute) : undefined,
    standfirst === '' ? undefined : html('p', {}, html('strong', {}, standfirst)),
    bodyHtml(body, outside),
    sourcesHtml(sources, outside),
  ).html;
}

function sourcesHtml(sources: Source[], { words, style }: Outside): Html | undefined {
  if (sources.length === 0) return undefined;
  const each = sources.map(({ publisher, title, url, readOn }, n) =>
    joined(
      n > 0 ? ', ' : '',
      `${publisher} (`,
      url === '' ? html('cite', {}, title) : html('a', { href: url }, title),
      readOn === '' ? '' : `, ${words.readOn(longDate(new Date(`${readOn}T12:00:00Z`), style))}`,
      ')',
    ),
  );
  return html('p', {}, html('strong', {}, words.sources), colon(style), ...each, '.');
}
