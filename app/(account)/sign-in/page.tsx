import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { recallForm } from '@/app/_server/form-memory';
import { currentSite } from '@/app/_server/site';
import { currentViewer } from '@/app/_server/viewer';
import { FormErrors } from '@/components/account/form-errors';
import { TextField } from '@/components/account/text-field';
import { needsSetUp } from '@/lib/members/set-up';
import { adminPath } from './admin-path';

type Asked = Partial<Record<'again' | 'next' | 'out' | 'chosen' | 'created', string | string[]>>;

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.members.signInTitle };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const next = adminPath(asked.next);
  const viewer = await currentViewer();
  if (viewer.kind === 'member') redirect(next);
  if (await needsSetUp(viewer)) redirect('/set-up');
  const { words } = await currentSite();
  const memory = asked.again === undefined ? undefined : await recallForm('sign-in');
  const text = words.members;
  const done = asked.out ? text.signedOut : asked.chosen ? text.chosen : asked.created ? text.created : null;
  return (
    <>
      <h1>{text.signInTitle}</h1>
      <p>{text.signInIntro}</p>
      {done !== null && !memory && (
        <p className="notice notice-done" role="status">
          {done}
        </p>
      )}
      <FormErrors errors={memory?.errors} words={words} />
      <form method="post" action="/sign-in/open">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          type="email"
          label={text.email}
          autoComplete="username"
          defaultValue={memory?.values.email}
          toldBy={memory && 'form-errors'}
        />
        <TextField
          name="password"
          type="password"
          label={text.password}
          autoComplete="current-password"
          toldBy={memory && 'form-errors'}
        />
        <button type="submit" className="button button-primary">
          {text.signIn}
        </button>
      </form>
      <p className="aside">
        <a href="/sign-in/forgotten">{text.forgot}</a>
      </p>
    </>
  );
}
