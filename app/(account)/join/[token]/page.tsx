import type { Metadata } from 'next';
import { recallForm } from '@/app/_server/form-memory';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { FormErrors } from '@/components/account/form-errors';
import { TextField } from '@/components/account/text-field';
import { LIMITS } from '@/lib/comments/schema';
import { readInvitation } from '@/lib/members/invitations/join';
import { PASSWORD } from '@/lib/members/schema';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ again?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { site, words } = await currentSite();
  return { title: words.team.join.title(site.title) };
}

/** Where an invitation leads: name, address if nobody knows it, password. */
export default async function JoinPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { name, asksEmail, roles } = await orNotFound(readInvitation(GUEST, token));
  const { site, words } = await currentSite();
  const memory = (await searchParams).again === undefined ? undefined : await recallForm('join');
  const [text, { join }] = [words.members, words.team];
  const error = (field: string) => {
    const key = memory?.errors[field];
    return key === undefined ? undefined : words.errors[key];
  };
  return (
    <>
      <h1>{join.title(site.title)}</h1>
      <p>
        {join.intro} {roles.map((role) => text.roles[role]).join(', ')}.
      </p>
      <FormErrors errors={memory?.errors} words={words} />
      <form method="post" action={`/join/${token}/accept`} noValidate>
        <TextField
          name="name"
          label={text.name}
          autoComplete="name"
          maxLength={LIMITS.name}
          defaultValue={memory?.values.name ?? name}
          error={error('name')}
        />
        {asksEmail && (
          <TextField
            name="email"
            type="email"
            label={text.email}
            hint={join.emailHint}
            autoComplete="username"
            maxLength={LIMITS.email}
            defaultValue={memory?.values.email}
            error={error('email')}
          />
        )}
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
          {join.submit}
        </button>
      </form>
    </>
  );
}
