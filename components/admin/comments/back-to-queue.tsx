import type { Words } from '@/lib/words/dictionary';

/** The way back from a page beside the queue, above its title. */
export function BackToQueue({ words }: { words: Words }) {
  return (
    <p className="back">
      <a href="/admin/comments">
        <span aria-hidden="true">←</span> {words.commentAdmin.back}
      </a>
    </p>
  );
}
