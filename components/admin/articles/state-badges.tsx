import type { ArticleStatus } from '@/lib/articles/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { status: ArticleStatus; hasChanges: boolean; words: Words['editor']['state'] };

/** What readers see of an article, in a word; and whether the editors have changed it since. */
export function StateBadges({ status, hasChanges, words }: Props) {
  return (
    <>
      <span className={`badge badge-${status}`}>{words[status]}</span>{' '}
      {hasChanges && status === 'published' && <span className="badge badge-warning">{words.changes}</span>}
    </>
  );
}
