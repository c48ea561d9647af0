import type { Metadata } from 'next';
import { NotFoundText } from '@/components/chrome/not-found-text';
import { wordsOf } from '@/lib/words/dictionary';
import './(reader)/styles/theme.css';
import './(reader)/styles/base.css';
import './(reader)/styles/layout.css';
import './(reader)/styles/lost.css';
import './(reader)/styles/forms.css';
import './(reader)/styles/search.css';

const words = wordsOf('fr');

export const metadata: Metadata = { title: words.reader.notFoundTitle, robots: { index: false } };

/** An address that no route has, under a server that is not ours (`next dev`, `next start`): made at build time. */
export default function GlobalNotFound() {
  return (
    <html lang="fr">
      <body>
        <main id="content">
          <NotFoundText words={words} />
        </main>
      </body>
    </html>
  );
}
