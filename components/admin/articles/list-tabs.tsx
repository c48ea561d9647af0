import type { Work } from '@/lib/articles/list/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { work: Work[]; current: Work['list'] | 'all' | ''; words: Words['articleList'] };

const path = (list: Work['list']) =>
  list === 'mine' ? '/admin/articles?mine=1' : `/admin/articles?state=${list}`;

/** « Mon travail »: the lists of what waits, with how many articles there are. Empty ones stand only for what is usual. */
export function ListTabs({ work, current, words }: Props) {
  const shown = work.filter(({ list, count }) => count > 0 || list === current || list === 'mine');
  return (
    <nav className="list-tabs" aria-label={words.tabs}>
      <ul>
        <li>
          <a href="/admin/articles" aria-current={current === 'all' ? 'page' : undefined}>
            {words.tab.all}
          </a>
        </li>
        {shown.map(({ list, count }) => (
          <li key={list} data-list={list}>
            <a href={path(list)} aria-current={current === list ? 'page' : undefined}>
              {words.tab[list as keyof typeof words.tab]} <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
