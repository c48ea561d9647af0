import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/dictionary';

const PAGES = {
  site: '/admin/settings',
  articles: '/admin/settings/articles',
  comments: '/admin/comments/settings',
  members: '/admin/members#required',
  mail: '/admin/settings/mail',
  feeds: '/admin/settings/feeds',
  robots: '/admin/settings/robots',
  analytics: '/admin/settings/analytics',
  legal: '/admin/settings/legal',
} as const;

type Props = {
  here: keyof typeof PAGES;
  intro?: string;
  /** What was just done. */
  said?: string | string[] | undefined;
  words: Words;
  children: ReactNode;
};

/** A page of the settings: the others beside it, what was just saved, and its form. */
export function SettingsFrame({ here, intro, said, words, children }: Props) {
  const text = words.settings;
  return (
    <main id="content" className="settings-page" tabIndex={-1}>
      <nav className="settings-nav" aria-label={text.title}>
        <ul>
          {Object.entries(PAGES).map(([name, path]) => (
            <li key={name}>
              <a href={path} aria-current={name === here ? 'page' : undefined}>
                {text.pages[name as keyof typeof PAGES]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings-body">
        <h1>{text.pages[here]}</h1>
        {intro !== undefined && <p className="hint">{intro}</p>}
        <div role="status">{said === 'saved' && <p className="notice notice-done">{text.saved}</p>}</div>
        {children}
      </div>
    </main>
  );
}
