import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { Comment } from '@/components/comments/comment';
import { OwnComment } from '@/components/comments/own-comment';
import { recallOwnText } from '@/lib/comments/own/kept-text';
import { readOwnComment } from '@/lib/comments/own/read-own';
import { GUEST } from '@/lib/viewer';

type Props = {
  params: Promise<{ slug: string; receipt: string }>;
  searchParams: Promise<Partial<Record<'said' | 'attempt', string | string[]>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.comments.ownTitle, robots: { index: false, follow: false } };
}

/** An author's own comment: what became of it, and the forms to change it and to take it back. */
export default async function ReceivedPage({ params, searchParams }: Props) {
  const { slug, receipt } = await params;
  const { said, attempt } = await searchParams;
  const { site, words } = await currentSite();
  const text = words.comments;
  const token = decodeURIComponent(receipt);
  const own = await orNotFound(readOwnComment(GUEST, slug, token));
  const draft = typeof attempt === 'string' ? await recallOwnText(GUEST, slug, attempt) : undefined;
  const { comment, reason, reasonWords } = own;
  const status = own.status === 'spam' || own.status === 'trashed' ? 'refused' : own.status;
  const isApproved = status === 'approved';
  const why = text.reasons[reason as keyof typeof text.reasons];
  return (
    <div className="form-page">
      <h1>{text.receivedTitle[status]}</h1>
      <p role="status">
        {text.receivedText[status]}
        {status === 'refused' && why && ` ${text.receivedReason(why)}`}
      </p>
      {status === 'refused' && reasonWords !== '' && (
        <div className="comment-text">
          <p>{text.receivedWords}</p>
          <blockquote>
            <p>{reasonWords}</p>
          </blockquote>
        </div>
      )}
      <div className="waiting">
        <Comment
          comment={{ ...comment, ...(own.answers !== null && { answers: own.answers }) }}
          words={text}
          style={site}
        />
      </div>
      <OwnComment
        own={{ ...own, ...(draft !== undefined && { draft }) }}
        receipt={token}
        said={typeof said === 'string' ? said : ''}
        words={words}
      />
      {own.canWithdraw && <p className="notes">{text.receivedKeep}</p>}
      <p>
        <a href={isApproved ? `/articles/${slug}/comments/${comment.id}` : `/articles/${slug}`}>
          {isApproved ? text.seeInArticle : text.backToArticle}
        </a>
      </p>
    </div>
  );
}
