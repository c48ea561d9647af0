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

/** What somebody typed, with what to correct or to confirm; for whoever holds the token, for 30 minutes. */
export default async function AttemptPage({ params }: Props) {
  const { slug, token } = await params;
  const { words } = await currentSite();
  const { values, errors, form } = await orNotFound(readAttempt(GUEST, slug, token));
  const isAsked = Object.keys(errors).length === 0;
  const { comments } = words;
  return (
    <div className="form-page">
      <h1>{isAsked ? comments.askTitle : comments.attemptTitle}</h1>
      {isAsked ? <p role="status">{comments.askText}</p> : <ErrorSummary errors={errors} words={words} />}
      <CommentForm
        slug={slug}
        words={words}
        values={values}
        errors={errors}
        token={form}
        {...(isAsked && { submit: comments.askSubmit })}
      />
      <p>
        <a href={`/articles/${slug}`}>{comments.backToArticle}</a>
      </p>
    </div>
  );
}
