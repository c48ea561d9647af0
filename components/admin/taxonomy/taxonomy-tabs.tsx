import type { Words } from '@/lib/words/dictionary';

const PAGES = {
  categories: '/admin/taxonomy',
  tags: '/admin/taxonomy/tags',
  authors: '/admin/taxonomy/authors',
  home: '/admin/taxonomy/home',
} as const;

type Props = { here: keyof typeof PAGES; words: Words['labels'] };

/** The pages on which a site is arranged. */
export function TaxonomyTabs({ here, words }: Props) {
  return (
    <nav className="tabs" aria-label={words.tabs}>
      <ul>
        {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((page) => (
          <li key={page}>
            <a href={PAGES[page]} aria-current={page === here ? 'page' : undefined}>
              {words[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
