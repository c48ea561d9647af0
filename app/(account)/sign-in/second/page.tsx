import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { recallForm } from '@/app/_server/form-memory';
import { currentSite } from '@/app/_server/site';
import { currentSessionId } from '@/app/_server/viewer';
import { FormErrors } from '@/components/account/form-errors';
import { TextField } from '@/components/account/text-field';
import { NotFound } from '@/lib/errors';
import { checkHalfSession } from '@/lib/members/totp/second-step';
import { GUEST } from '@/lib/viewer';
import { adminPath } from '../admin-path';

type Asked = Partial<Record<'again' | 'next', string | string[]>>;

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.profile.second.title };
}

/** The second step of a sign-in: a code of the telephone, or a recovery code. */
export default async function SecondStepPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const sessionId = await currentSessionId();
  await checkHalfSession(GUEST, sessionId).catch((error: unknown) => {
    if (error instanceof NotFound) redirect('/sign-in');
    throw error;
  });
  const { words } = await currentSite();
  const memory = asked.again === undefined ? undefined : await recallForm('second');
  const text = words.profile.second;
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <FormErrors errors={memory?.errors} words={words} />
      <form method="post" action="/sign-in/second/check">
        <input type="hidden" name="next" value={adminPath(asked.next)} />
        <TextField
          name="code"
          label={text.code}
          hint={text.hint}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          autoFocus={memory === undefined}
          error={memory?.errors.code && words.errors[memory.errors.code]}
        />
        <button type="submit" className="button button-primary">
          {text.submit}
        </button>
      </form>
      <p className="aside">{text.lost}</p>
      <p className="aside">
        <a href="/sign-in">{text.again}</a>
      </p>
    </>
  );
}
