import type { Words } from '@/lib/words/dictionary';

type Props = {
  id: string;
  /** The width that is shown; none: that of this window. */
  width?: 'phone' | 'desktop';
  words: Words['typography']['preview'];
};

/** Leads from one width of a preview to the other. */
export function PreviewWidths({ id, width, words }: Props) {
  return (
    <nav className="preview-widths" aria-label={words.label}>
      {(['phone', 'desktop'] as const).map((kind) => (
        <a
          key={kind}
          href={`/admin/articles/${id}/preview/${kind}`}
          aria-current={kind === width ? 'page' : undefined}
        >
          {words[kind]}
        </a>
      ))}
    </nav>
  );
}
