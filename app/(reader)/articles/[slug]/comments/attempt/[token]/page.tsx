import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { CommentForm } from '@/components/comments/comment-form';
import { ErrorSummary } from '@/components/comments/error-summary';
import { readAttempt } from '@/lib/comments/read-attempt';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ slug: string; token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.comments.attemptTitle, robots: { index: false, follow: false } };
}

/** What somebody typed, with what to correct; for whoever holds the token, for 30 minutes. */
export default async function AttemptPage({ params }: Props) {
  const { slug, token } = await params;
  const { words } = await currentSite();
  const { values, errors } = await orNotFound(readAttempt(GUEST, slug, token));
  return (
    <div className="form-page">
      <h1>{words.comments.attemptTitle}</h1>
      <ErrorSummary errors={errors} words={words} />
      <CommentForm slug={slug} words={words} values={values} errors={errors} />
      <p>
        <a href={`/articles/${slug}`}>{words.comments.backToArticle}</a>
      </p>
    </div>
  );
}
