import type { CategoryEntry } from '@/lib/taxonomy/schema';

type Props = { labels: CategoryEntry[]; empty: string };

/** Categories each after its parent, or bylines, with their addresses. */
export function LabelTree({ labels, empty }: Props) {
  if (labels.length === 0) return <p className="hint">{empty}</p>;
  return (
    <ul className="label-tree">
      {labels.map(({ id, name, slug, depth }) => (
        <li key={id} data-depth={Math.min(depth, 4)}>
          {name} <small>{slug}</small>
        </li>
      ))}
    </ul>
  );
}
