import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { Comment } from '@/components/comments/comment';
import { readReceipt } from '@/lib/comments/read-receipt';
import { GUEST } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';

type Props = { params: Promise<{ slug: string; receipt: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.comments.receivedTitle, robots: { index: false, follow: false } };
}

/** Tells an author what became of a comment and shows it; for whoever holds the receipt. */
export default async function ReceivedPage({ params }: Props) {
  const { slug, receipt } = await params;
  const { site, words } = await currentSite();
  const { status, answers, comment } = await orNotFound(
    readReceipt(GUEST, slug, decodeURIComponent(receipt)),
  );
  const approved = status === 'approved';
  return (
    <div className="form-page">
      <h1>{words.comments.receivedTitle}</h1>
      <p role="status">{stateOf(status, words.comments)}</p>
      <div className="waiting">
        <Comment comment={comment} words={words.comments} style={site} answers={answers ?? undefined} />
      </div>
      <p>
        <a href={approved ? `/articles/${slug}#comment-${comment.id}` : `/articles/${slug}`}>
          {approved ? words.comments.seeInArticle : words.comments.backToArticle}
        </a>
      </p>
    </div>
  );
}

function stateOf(status: string, words: Words['comments']): string {
  if (status === 'pending') return words.receivedPending;
  return status === 'approved' ? words.receivedApproved : words.receivedRefused;
}
