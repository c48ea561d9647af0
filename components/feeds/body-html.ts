import { isAllowedHref, isHttpUrl } from '@/lib/articles/body/addresses';
import type { BodyNode } from '@/lib/articles/body/check-body';
import { siteOf } from '@/lib/articles/body/embeds';
import { directionOf, isLanguageTag } from '@/lib/articles/body/languages';
import { textOf } from '@/lib/articles/body/walk-body';
import type { PictureView } from '@/lib/media/schema';
import { type DateStyle, longDate } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { type Html, html, joined } from './html';
import { figureHtml } from './picture-html';

/** What a body is shown with outside the site. */
export type Outside = {
  /** An absolute address of the site for a path. */
  absolute: (path: string) => string;
  /** The address of the article, for links within it. */
  address: string;
  pictures: Record<string, PictureView>;
  words: Words['reader'];
  style: DateStyle;
};

const string = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The body of an article for feeds: the words of its page (`ArticleBody`), without what only its page can do. */
export function bodyHtml(node: BodyNode, outside: Outside, parent?: BodyNode): Html {
  const children = () => joined(...(node.content ?? []).map((child) => bodyHtml(child, outside, node)));
  if (node.type === 'text') return marked(node, outside);
  return nodeHtml(node, children, outside, parent);
}

function nodeHtml(node: BodyNode, children: () => Html, outside: Outside, parent?: BodyNode): Html {
  const { type, attrs = {} } = node;
  const { words, style } = outside;
  switch (type) {
    case 'doc':
      return children();
    case 'paragraph':
      return html('p', {}, children());
    case 'heading':
      return html(attrs.level === 3 ? 'h3' : 'h2', {}, children());
    case 'hardBreak':
      return html('br', {});
    case 'bulletList':
      return html('ul', {}, children());
    case 'orderedList':
      return html('ol', { start: Number(attrs.start) > 1 ? Number(attrs.start) : undefined }, children());
    case 'listItem':
      return html('li', {}, children());
    case 'quote': {
      const speaker = string(attrs.speaker);
      const said = html('blockquote', {}, children());
      return html('figure', {}, said, speaker === '' ? undefined : html('figcaption', {}, speaker));
    }
    case 'codeBlock':
      return html('pre', {}, html('code', {}, children()));
    case 'table':
      return html('table', {}, html('tbody', {}, children()));
    case 'tableRow':
      return html('tr', {}, children());
    case 'tableHeader':
    case 'tableCell':
      return cellHtml(node, children, parent);
    case 'picture':
      return pictureHtml(attrs, outside);
    case 'embed':
      return embedHtml(string(attrs.url), string(attrs.title), words);
    case 'editorsBox':
      return html('aside', {}, boxTitle(string(attrs.title), string(attrs.signature)), children());
    case 'correction': {
      const date = string(attrs.date);
      const day = date === '' ? '' : longDate(new Date(`${date}T12:00:00Z`), { ...style, timeZone: 'UTC' });
      const title = day === '' ? words.correction : `${words.correctionOf}${day}`;
      return html('p', {}, html('strong', {}, title), colon(style), children());
    }
    default:
      // A kind of node that a later version wrote: its words are told, not its form.
      return html('p', {}, textOf(node));
  }
}

export const colon = (style: DateStyle): string => (style.language === 'fr' ? '\u00a0: ' : ': ');

const TAGS: Record<string, string> = { bold: 'strong', italic: 'em', code: 'code' };

function marked({ text, marks = [] }: BodyNode, outside: Outside): Html {
  return marks.reduce<Html>(
    (inner, { type, attrs }) => {
      if (type === 'link') return linkHtml(attrs?.href, inner, outside);
      if (type === 'language' && isLanguageTag(attrs?.lang)) {
        const lang = String(attrs?.lang);
        return html('span', { lang, dir: directionOf(lang) }, inner);
      }
      const tag = TAGS[type];
      return tag === undefined ? inner : html(tag, {}, inner);
    },
    joined(string(text)),
  );
}

function linkHtml(href: unknown, inner: Html, { absolute, address }: Outside): Html {
  if (!isAllowedHref(href)) return inner;
  const to = String(href);
  const from = to.startsWith('#') ? `${address}${to}` : to.startsWith('/') ? absolute(to) : to;
  return html('a', { href: from }, inner);
}

function cellHtml(node: BodyNode, children: () => Html, row: BodyNode | undefined): Html {
  const span = (value: unknown) => (Number(value) > 1 ? Number(value) : undefined);
  const spans = { colspan: span(node.attrs?.colspan), rowspan: span(node.attrs?.rowspan) };
  if (node.type !== 'tableHeader' || textOf(node) === '') return html('td', spans, children());
  const inHead = row?.content?.every((cell) => cell.type === 'tableHeader') ?? true;
  return html('th', { scope: inHead ? 'col' : 'row', ...spans }, children());
}

function pictureHtml(attrs: Record<string, unknown>, { absolute, pictures }: Outside): Html {
  const picture = pictures[string(attrs.media)];
  if (picture === undefined) return joined();
  const alt = attrs.decorative === true ? '' : string(attrs.alt);
  const credit = string(attrs.credit) || picture.credit;
  return figureHtml(picture, { alt, caption: string(attrs.caption), credit }, absolute);
}

function embedHtml(url: string, title: string, words: Words['reader']): Html {
  if (!isHttpUrl(url)) return joined();
  const site = siteOf(url);
  const link = html('a', { href: url }, title === '' ? words.embedOpen(site) : title);
  return html('p', {}, link, title === '' ? undefined : ` (${site})`);
}

function boxTitle(title: string, signature: string): Html | undefined {
  if (title === '' && signature === '') return undefined;
  const comma = title !== '' && signature !== '' ? ', ' : '';
  return html('p', {}, title === '' ? undefined : html('strong', {}, title), comma, signature);
}
