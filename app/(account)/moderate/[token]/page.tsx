import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { CommentBody } from '@/components/comments/comment-body';
import { readOffer } from '@/lib/comments/moderation/by-mail';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.moderation.title };
}

/** Where a link of a moderator's mail leads: the text that was mailed, and one button; or what stands there now. */
export default async function ModeratePage({ params, searchParams }: Props) {
  const token = decodeURIComponent((await params).token);
  const { said } = await searchParams;
  if (Array.isArray(said)) notFound();
  const { words } = await currentSite();
  const { to, state, comment } = await orNotFound(readOffer(GUEST, token));
  const { own: text, moderation } = words;
  const { status, by, edited, body } = comment.now;
  const isOver = state === 'over' || state === 'used' || state === 'late';
  return (
    <>
      <h1>{text.moderateTitle[to]}</h1>
      {state === 'done' && <p role="status">{text.moderateDone[to]}</p>}
      {isOver && <p role="status">{text.moderateOver[state]}</p>}
      <p>
        <strong>{comment.name}</strong>
      </p>
      {isOver && <h2>{text.moderateMailed}</h2>}
      <CommentBody text={comment.seen} />
      {isOver && (
        <>
          <h2>{moderation.conflictNow(moderation.state[status], by)}</h2>
          {edited !== null && <p>{moderation.conflictEdited(edited.by)}</p>}
          <CommentBody text={body} />
        </>
      )}
      {state === 'open' && (
        <form method="post" action={`/moderate/${token}/decide`}>
          <button type="submit" className="button button-primary">
            {text.moderateSubmit[to]}
          </button>
        </form>
      )}
      <p className="aside">
        <a href="/admin/comments">{text.moderateQueue}</a>
      </p>
    </>
  );
}
