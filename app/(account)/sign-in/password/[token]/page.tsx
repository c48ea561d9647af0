import type { Metadata } from 'next';
import { recallForm } from '@/app/_server/form-memory';
import { currentSite } from '@/app/_server/site';
import { FormErrors } from '@/components/account/form-errors';
import { TextField } from '@/components/account/text-field';
import { NotFound } from '@/lib/errors';
import { checkPasswordLink } from '@/lib/members/choose-password';
import { PASSWORD } from '@/lib/members/schema';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ again?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.members.chooseTitle };
}

export default async function ChoosePasswordPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { words } = await currentSite();
  const text = words.members;
  if (!(await isUsable(token))) {
    return (
      <>
        <h1>{text.linkTitle}</h1>
        <p>{words.errors.linkExpired}</p>
        <p className="aside">
          <a href="/sign-in/forgotten">{text.askAgain}</a>
        </p>
      </>
    );
  }
  const memory = (await searchParams).again === undefined ? undefined : await recallForm('password');
  return (
    <>
      <h1>{text.chooseTitle}</h1>
      <FormErrors errors={memory?.errors} words={words} />
      <form method="post" action={`/sign-in/password/${token}/choose`} noValidate>
        <TextField
          name="password"
          type="password"
          label={text.newPassword}
          hint={text.passwordHint}
          autoComplete="new-password"
          minLength={PASSWORD.min}
          maxLength={PASSWORD.max}
          error={memory?.errors.password && words.errors[memory.errors.password]}
        />
        <button type="submit" className="button button-primary">
          {text.chooseSubmit}
        </button>
      </form>
    </>
  );
}

async function isUsable(token: string): Promise<boolean> {
  try {
    await checkPasswordLink(GUEST, token);
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}
