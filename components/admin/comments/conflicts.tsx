import { CommentBody } from '@/components/comments/comment-body';
import type { ConflictView } from '@/lib/comments/moderation/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { conflicts: ConflictView[]; words: Words['moderation'] };

/** Comments that were not as the moderator saw them: what was seen beside what is there now. */
export function Conflicts({ conflicts, words }: Props) {
  return conflicts.map(({ id, name, seen, now }) => (
    <section key={id} className="queue-conflict" aria-label={words.conflictOf(name)}>
      <div>
        <h2>{words.conflictSeen}</h2>
        <CommentBody text={seen} />
      </div>
      <div>
        <h2>{words.conflictNow(words.state[now.status], now.by)}</h2>
        {now.edited !== null && <p>{words.conflictEdited(now.edited.by)}</p>}
        <CommentBody text={now.body} />
      </div>
    </section>
  ));
}
