import { escapedText as escaped } from '../feeds/html';
import { blocksOf, type Line } from './comment-text';

/** A comment's text as HTML, for feeds: what `CommentBody` shows, and nothing that its author wrote as HTML. */
export function commentHtml(text: string): string {
  return blocksOf(text)
    .map(({ kind, lines }) => {
      const paragraph = `<p>${lines.map(lineHtml).join('<br>')}</p>`;
      return kind === 'quotation' ? `<blockquote>${paragraph}</blockquote>` : paragraph;
    })
    .join('\n');
}

function lineHtml(line: Line): string {
  return line
    .map((piece) =>
      'link' in piece
        ? `<a href="${escaped(piece.link)}" rel="ugc nofollow noopener">${escaped(piece.text)}</a>`
        : escaped(piece.text),
    )
    .join('');
}
