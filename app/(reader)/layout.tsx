import type { Metadata, Viewport } from 'next';
import { currentSite } from '@/app/_server/site';
import { SiteFooter } from '@/components/chrome/site-footer';
import { SiteHeader } from '@/components/chrome/site-header';
import { absoluteUrl } from '@/lib/env';
import { currentPath } from '@/lib/freshness';
import { readLegal } from '@/lib/settings/legal/read-legal';
import { readLogo } from '@/lib/settings/logo/read-logo';
import { readMenu } from '@/lib/settings/menu/read-menu';
import { readRobots } from '@/lib/settings/robots/read-robots';
import { listCategories } from '@/lib/taxonomy/list-taxonomy';
import { papers, siteTheme } from '@/lib/theme/site-theme';
import { GUEST } from '@/lib/viewer';
import { serifs } from '../fonts';
import { READER_MODULE } from '../reader-module';
import { describedBy } from './description';
import './styles/theme.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/masthead.css';
import './styles/masthead-search.css';
import './styles/footer.css';
import './styles/cards.css';
import './styles/front.css';
import './styles/lists.css';
import './styles/lost.css';
import './styles/article.css';
import './styles/article-prose.css';
import './styles/focus.css';
import './styles/comments.css';
import './styles/avatar.css';
import './styles/forms.css';
import './styles/pages.css';
import './styles/labels.css';
import './styles/feeds.css';
import './styles/search.css';
import './styles/print.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  const { index } = await readRobots(GUEST);
  return {
    robots: index ? { 'max-image-preview': 'large' } : { index: false, follow: false },
    metadataBase: new URL(absoluteUrl('/')),
    title: { default: site.title, template: `%s – ${site.title}` },
    description: describedBy(site.description, words.found.home(site.title)),
    icons: { icon: '/icon.svg' },
  };
}

export function generateViewport(): Viewport {
  const { light, dark } = papers();
  return {
    colorScheme: 'light dark',
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light },
      { media: '(prefers-color-scheme: dark)', color: dark },
    ],
  };
}

export default async function ReaderLayout({ children }: { children: React.ReactNode }) {
  const { site, words } = await currentSite();
  const [menu, tree, logo, legal] = await Promise.all([
    readMenu(GUEST),
    listCategories(GUEST),
    readLogo(GUEST),
    readLegal(GUEST),
  ]);
  const theme = siteTheme();
  return (
    <html lang={site.language} className={serifs}>
      {theme && (
        <head>
          <link rel="stylesheet" href={theme.address} />
        </head>
      )}
      <body>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href="/opensearch.xml"
          title={words.search.openSearch(site.title)}
        />
        <a className="skip" href="#content">
          {words.reader.skipToContent}
        </a>
        <SiteHeader site={site} logo={logo} menu={menu} tree={tree} path={currentPath()} words={words} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} legal={legal} menu={menu} words={words} />
        <script type="module" src={READER_MODULE} />
      </body>
    </html>
  );
}
