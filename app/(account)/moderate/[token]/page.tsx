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

/** Where a link of a moderator's mail leads: the text that was mailed, and one button. */
export default async function ModeratePage({ params, searchParams }: Props) {
  const token = decodeURIComponent((await params).token);
  const { said } = await searchParams;
  if (Array.isArray(said)) notFound();
  const { words } = await currentSite();
  const offer = await orNotFound(readOffer(GUEST, token));
  const text = words.own;
  return (
    <>
      <h1>{text.moderateTitle[offer.to]}</h1>
      <p>
        <strong>{offer.name}</strong>
      </p>
      <CommentBody text={offer.body} />
      {said === 'done' && <p role="status">{text.moderateDone[offer.to]}</p>}
      {said !== 'done' && !offer.isOpen && <p role="status">{text.moderateOver}</p>}
      {said !== 'done' && offer.isOpen && (
        <form method="post" action={`/moderate/${token}/decide`}>
          <button type="submit" className="button button-primary">
            {text.moderateSubmit[offer.to]}
          </button>
        </form>
      )}
      <p className="aside">
        <a href="/admin/comments">{text.moderateQueue}</a>
      </p>
    </>
  );
}
