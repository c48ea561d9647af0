import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { Comment } from '@/components/comments/comment';
import { CommentForm } from '@/components/comments/comment-form';
import { readArticle } from '@/lib/articles/read-article';
import { formToken } from '@/lib/comments/posting/form-token';
import { readComment } from '@/lib/comments/read-comment';
import { takesComments } from '@/lib/comments/takes-comments';
import { readCommentSettings } from '@/lib/settings/comments/read-comment-settings';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ parent?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.comments.newTitle, robots: { index: false, follow: false } };
}

/** A reply without JavaScript: the comment that is answered, and the form. */
export default async function NewCommentPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { parent } = await searchParams;
  const { site, words } = await currentSite();
  if (Array.isArray(parent)) notFound();
  const found = await orNotFound(readArticle(GUEST, slug));
  if (found.moved) {
    const query = parent ? `?parent=${encodeURIComponent(parent)}` : '';
    permanentRedirect(`/articles/${found.slug}/comments/new${query}`);
  }
  const { id, title } = found.article;
  const { mode } = takesComments(found.article, await readCommentSettings(GUEST));
  const answered = !parent ? undefined : await orNotFound(readComment(GUEST, slug, parent));
  return (
    <div className="form-page">
      <p className="kicker">
        <a href={`/articles/${slug}`}>{title}</a>
      </p>
      <h1>{answered ? words.comments.replyTitle(answered.name) : words.comments.newTitle}</h1>
      {answered && (
        <div className="waiting">
          <Comment comment={answered} words={words.comments} style={site} />
        </div>
      )}
      {mode !== 'closed' ? (
        <CommentForm
          slug={slug}
          words={words}
          values={{ parent: answered?.id ?? '' }}
          token={formToken(id, 'page')}
        />
      ) : (
        <p className="notes">{words.comments.closed}</p>
      )}
    </div>
  );
}
