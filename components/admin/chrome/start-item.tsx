import type { ReactNode } from 'react';
import type { Language } from '@/lib/words/dictionary';

type Props = { count: number; title: string; text: string; language: Language; children: ReactNode };

/** A number of the start page, what it counts, and the way there. */
export function StartItem({ count, title, text, language, children }: Props) {
  return (
    <li>
      <span className="start-number">{count.toLocaleString(language)}</span>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </li>
  );
}
