import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { readUnsubscription } from '@/lib/comments/own/unsubscribe';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.own.unsubscribeTitle, robots: { index: false, follow: false } };
}

/** Where the link at the foot of a mail leads: a button, or the word that it is over. */
export default async function UnsubscribePage({ params }: Props) {
  const token = decodeURIComponent((await params).token);
  const { words } = await currentSite();
  const { title, isOver } = await orNotFound(readUnsubscription(GUEST, token));
  const text = words.own;
  return (
    <div className="form-page">
      <h1>{text.unsubscribeTitle}</h1>
      {isOver ? (
        <p role="status">{text.unsubscribed}</p>
      ) : (
        <form method="post" action={`/reader/unsubscribe/${token}/now`}>
          <p>{title === '' ? text.unsubscribeAllText : text.unsubscribeText(title)}</p>
          <button type="submit">{text.unsubscribeSubmit}</button>
        </form>
      )}
    </div>
  );
}
