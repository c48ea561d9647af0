import type { Metadata } from 'next';
import { recallForm } from '@/app/_server/form-memory';
import { currentSite } from '@/app/_server/site';
import { FormErrors } from '@/components/account/form-errors';
import { TextField } from '@/components/account/text-field';
import { canSendMail } from '@/lib/mailer';

type Asked = Partial<Record<'again' | 'sent', string | string[]>>;

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.members.forgotTitle };
}

export default async function ForgottenPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const { words } = await currentSite();
  const memory = asked.again === undefined ? undefined : await recallForm('forgotten');
  const text = words.members;
  const back = (
    <p className="aside">
      <a href="/sign-in">{text.backToSignIn}</a>
    </p>
  );
  if (!canSendMail()) {
    return (
      <>
        <h1>{text.forgotTitle}</h1>
        <p>{text.forgotNoMail}</p>
        <pre>
          <code>npm run member -- reset-password</code>
        </pre>
        {back}
      </>
    );
  }
  return (
    <>
      <h1>{text.forgotTitle}</h1>
      {asked.sent !== undefined ? (
        <p className="notice notice-done" role="status">
          {text.forgotSent}
        </p>
      ) : (
        <>
          <p>{text.forgotIntro}</p>
          <FormErrors errors={memory?.errors} words={words} />
          <form method="post" action="/sign-in/forgotten/send">
            <TextField
              name="email"
              type="email"
              label={text.email}
              autoComplete="username"
              defaultValue={memory?.values.email}
              error={memory?.errors.email && words.errors[memory.errors.email]}
            />
            <button type="submit" className="button button-primary">
              {text.forgotSubmit}
            </button>
          </form>
        </>
      )}
      {back}
    </>
  );
}
