import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { currentSite } from '@/app/_server/site';
import { upright } from '../fonts';
import '../admin/admin.css';
import './account.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  return {
    title: { template: `%s · ${site.title}`, default: words.members.signInTitle },
    description: site.description || site.title,
    robots: { index: false, follow: false },
    icons: '/icon.svg',
  };
}

/** The frame of the few pages before the admin area: one column, one form. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const { site } = await currentSite();
  return (
    <html lang={site.language} className={upright}>
      <body className="account">
        <header>
          <a href="/">{site.title}</a>
        </header>
        <main id="content">{children}</main>
      </body>
    </html>
  );
}
