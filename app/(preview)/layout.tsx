import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import ReaderLayout from '../(reader)/layout';
import '../(reader)/styles/article-contents.css';
import '../(reader)/styles/article-end.css';
import '../(reader)/styles/embeds.css';
import './preview.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false }, icons: '/icon.svg' };

/** The readers' frame around a page of the admin area: a preview must look as readers will see it. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return <ReaderLayout>{children}</ReaderLayout>;
}
