import type { BodyNode } from '@/lib/articles/body/check-body';
import { contentsOf } from '@/lib/articles/body/outline';
import type { Words } from '@/lib/words/dictionary';

type Props = { body: BodyNode; words: Words['articlePage'] };

/**
 * The table of contents of a long article. It is folded on a phone, and stands open beside the text where there is
 * room (styles/article-contents.css).
 */
export function Contents({ body, words }: Props) {
  const entries = contentsOf(body);
  if (entries.length === 0) return null;
  return (
    <nav className="contents" aria-label={words.contents}>
      <details>
        <summary>{words.contents}</summary>
        <p className="contents-title" aria-hidden="true">
          {words.contents}
        </p>
        <ol>
          {entries.map(({ id, level, text }) => (
            <li key={id} className={level === 3 ? 'contents-below' : undefined}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
