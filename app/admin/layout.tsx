import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { currentNonce } from '@/app/_server/nonce';
import { currentSite } from '@/app/_server/site';
import { currentViewer } from '@/app/_server/viewer';
import { AdminHead } from '@/components/admin/chrome/admin-head';
import { countQueues } from '@/lib/comments/queue/count-queues';
import { hasRole } from '@/lib/viewer';
import { upright } from '../fonts';
import './admin.css';
import './chrome.css';
import './head.css';
import './shortcuts.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  return {
    title: { template: `%s · ${site.title}`, default: `${words.admin.title} · ${site.title}` },
    robots: { index: false, follow: false },
    icons: '/icon.svg',
  };
}

/** The frame of the admin area. It lets nobody in: every page asks `requireMember` itself. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  const { site, words } = await currentSite();
  const pending = hasRole(viewer, 'moderator') ? (await countQueues(viewer)).pending : 0;
  return (
    <html lang={site.language} className={upright}>
      <head>
        {/* For the style sheet of React Aria, which it writes itself. */}
        <meta property="csp-nonce" nonce={await currentNonce()} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {words.admin.skipToContent}
        </a>
        {viewer.kind === 'member' && (
          <AdminHead viewer={viewer} siteTitle={site.title} pending={pending} words={words} />
        )}
        {children}
      </body>
    </html>
  );
}
