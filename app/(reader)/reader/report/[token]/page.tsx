import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { readDecidedReport } from '@/lib/comments/reports/read-decided';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.mails.reportDecided.title, robots: { index: false, follow: false } };
}

/** Where the mail about a report leads: what was decided. */
export default async function ReportDecidedPage({ params }: Props) {
  const token = decodeURIComponent((await params).token);
  const { words } = await currentSite();
  const { outcome, slug, title } = await orNotFound(readDecidedReport(GUEST, token));
  const text = words.mails.reportDecided;
  return (
    <div className="form-page">
      <h1>{text.title}</h1>
      <p>
        {text.about} <a href={`/articles/${slug}`}>{title}</a>
      </p>
      <p role="status">{text[outcome]}</p>
    </div>
  );
}
