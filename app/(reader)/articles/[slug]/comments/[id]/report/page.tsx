import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { Comment } from '@/components/comments/comment';
import { ErrorSummary } from '@/components/comments/error-summary';
import { ReportForm } from '@/components/comments/report-form';
import { readArticle } from '@/lib/articles/read-article';
import { readComment } from '@/lib/comments/read-comment';
import { readReportAttempt } from '@/lib/comments/reports/read-report-attempt';
import { REPORT_FIELDS } from '@/lib/comments/reports/schema';
import { GUEST } from '@/lib/viewer';

type Props = {
  params: Promise<{ slug: string; id: string }>;
  searchParams: Promise<Partial<Record<'sent' | 'attempt', string | string[]>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.reports.title, robots: { index: false, follow: false } };
}

/** Where readers say that a comment should not be there; `?attempt=` what they typed, `?sent=1` the thanks. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const { sent, attempt } = await searchParams;
  const { site, words } = await currentSite();
  if (Array.isArray(attempt)) notFound();
  const found = await orNotFound(readArticle(GUEST, slug));
  const address = (of: string) => `/articles/${of}/comments/${id}/report`;
  if (found.moved) {
    const query = sent !== undefined ? '?sent=1' : attempt ? `?attempt=${encodeURIComponent(attempt)}` : '';
    permanentRedirect(`${address(found.slug)}${query}`);
  }
  const back = (
    <p className="kicker">
      <a href={`/articles/${slug}`}>{found.article.title}</a>
    </p>
  );
  // The report may have taken the comment off the site: the thanks do not depend on it.
  if (sent !== undefined)
    return (
      <div className="form-page">
        {back}
        <h1>{words.reports.sentTitle}</h1>
        <p role="status">{words.reports.sent}</p>
        <p>
          <a href={`/articles/${slug}#comments`}>{words.comments.backToArticle}</a>
        </p>
      </div>
    );
  const comment = await orNotFound(readComment(GUEST, slug, id));
  const typed =
    attempt === undefined ? undefined : await orNotFound(readReportAttempt(GUEST, slug, id, attempt));
  return (
    <div className="form-page">
      {back}
      <h1>{typed ? words.reports.attemptTitle : words.reports.title}</h1>
      {typed && (
        <ErrorSummary errors={typed.errors} words={words} form="report-form" fields={REPORT_FIELDS} />
      )}
      <p>{words.reports.intro}</p>
      <div className="waiting">
        <Comment comment={comment} words={words.comments} style={site} />
      </div>
      <ReportForm action={`${address(slug)}/send`} words={words} {...typed} />
    </div>
  );
}
