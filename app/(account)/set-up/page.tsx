import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { recallForm } from '@/app/_server/form-memory';
import { currentSite } from '@/app/_server/site';
import { FormErrors } from '@/components/account/form-errors';
import { TextField } from '@/components/account/text-field';
import { LIMITS } from '@/lib/comments/schema';
import { PASSWORD } from '@/lib/members/schema';
import { needsSetUp } from '@/lib/members/set-up';
import { GUEST } from '@/lib/viewer';

type Props = { searchParams: Promise<{ again?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.members.setUpTitle };
}

export default async function SetUpPage({ searchParams }: Props) {
  if (!(await needsSetUp(GUEST))) redirect('/sign-in');
  const { words } = await currentSite();
  const memory = (await searchParams).again === undefined ? undefined : await recallForm('set-up');
  const text = words.members;
  const error = (field: string) => {
    const key = memory?.errors[field];
    return key === undefined ? undefined : words.errors[key];
  };
  return (
    <>
      <h1>{text.setUpTitle}</h1>
      <p>{text.setUpIntro}</p>
      <FormErrors errors={memory?.errors} words={words} />
      <form method="post" action="/set-up/create" noValidate>
        <TextField
          name="code"
          label={text.setUpCode}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          error={error('code')}
        />
        <TextField
          name="name"
          label={text.name}
          autoComplete="name"
          maxLength={LIMITS.name}
          defaultValue={memory?.values.name}
          error={error('name')}
        />
        <TextField
          name="email"
          type="email"
          label={text.email}
          autoComplete="username"
          maxLength={LIMITS.email}
          defaultValue={memory?.values.email}
          error={error('email')}
        />
        <TextField
          name="password"
          type="password"
          label={text.password}
          hint={text.passwordHint}
          autoComplete="new-password"
          minLength={PASSWORD.min}
          maxLength={PASSWORD.max}
          error={error('password')}
        />
        <button type="submit" className="button button-primary">
          {text.setUpSubmit}
        </button>
      </form>
    </>
  );
}
