import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { NotFound } from '@/lib/errors';
import { checkEmailLink } from '@/lib/members/own/change-email';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }> };

/** Where one is sent once it is done: no token is as short. */
const DONE = 'done';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.profile.confirmTitle };
}

/** Where a link leads that was mailed to a new address: one button, since mail scanners open links. */
export default async function ConfirmEmailPage({ params }: Props) {
  const { token } = await params;
  const { words } = await currentSite();
  const text = words.profile;
  if (token === DONE || !(await isUsable(token))) {
    return (
      <>
        <h1>{token === DONE ? text.emailTitle : words.members.linkTitle}</h1>
        <p role="status">{token === DONE ? text.confirmed : words.errors.linkExpired}</p>
        <p className="aside">
          <a href="/admin/profile">{text.title}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{text.confirmTitle}</h1>
      <p>{text.confirmIntro}</p>
      <form method="post" action={`/sign-in/email/${token}/confirm`}>
        <button type="submit" className="button button-primary">
          {text.confirmSubmit}
        </button>
      </form>
    </>
  );
}

async function isUsable(token: string): Promise<boolean> {
  try {
    await checkEmailLink(GUEST, token);
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}
