import type { ReactNode } from 'react';

export type WaitingLine = { key: string; href: string; title: string; says: ReactNode };
export type WaitingGroup = {
  key: string;
  count: number;
  title: string;
  href: string;
  lines: WaitingLine[];
  /** Something went wrong: it is told before the rest. */
  isFault?: boolean;
};

type Props = { groups: WaitingGroup[]; words: { nothing: string; all: string }; locale: string };

/** What waits for somebody: how much of it there is, the first of it, and the way there. */
export function WaitingList({ groups, words, locale }: Props) {
  if (groups.length === 0) return <p className="hint">{words.nothing}</p>;
  return (
    <ul className="waiting">
      {groups.map(({ key, count, title, href, lines, isFault }) => (
        <li key={key} className={isFault ? 'waiting-fault' : undefined}>
          <h3>
            <a href={href}>
              <span className="waiting-number">{count.toLocaleString(locale)}</span> {title}
            </a>
          </h3>
          {lines.length > 0 && (
            <ul>
              {lines.map((line) => (
                <li key={line.key}>
                  <a href={line.href}>{line.title}</a> <span className="hint">{line.says}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
