import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { readConfirmation } from '@/lib/comments/own/confirm';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.own.confirmTitle, robots: { index: false, follow: false } };
}

/** Where the link of a confirmation mail leads: a button, since programs that read mail follow links. */
export default async function ConfirmPage({ params }: Props) {
  const token = decodeURIComponent((await params).token);
  const { words } = await currentSite();
  const { slug, title } = await orNotFound(readConfirmation(GUEST, token));
  const text = words.own;
  return (
    <div className="form-page">
      <h1>{text.confirmTitle}</h1>
      <p>
        {text.confirmText} <a href={`/articles/${slug}`}>{title}</a>
      </p>
      <p className="notes">{text.confirmNote}</p>
      <form method="post" action={`/reader/confirm/${token}/accept`}>
        <button type="submit">{text.confirmSubmit}</button>
      </form>
    </div>
  );
}
