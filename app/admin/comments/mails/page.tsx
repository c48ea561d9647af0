import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { BackToQueue } from '@/components/admin/comments/back-to-queue';
import { readCommentMail } from '@/lib/members/comment-mail';
import { COMMENT_MAILS } from '@/lib/members/schema';
import { choose } from './actions';
import '../forms.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.commentAdmin.mails.title };
}

/** How the member who is signed in is told of comments that wait. */
export default async function CommentMailsPage({ searchParams }: Props) {
  const viewer = await requireMember('moderator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const { choice, canSend } = await readCommentMail(viewer);
  const text = words.commentAdmin.mails;
  return (
    <main id="content" className="desk-page" tabIndex={-1}>
      <BackToQueue words={words} />
      <h1>{text.title}</h1>
      <p className="hint">{text.hint}</p>
      <div role="status">{said === 'saved' && <p className="notice notice-done">{text.saved}</p>}</div>
      {!canSend && <p className="notice notice-warning">{text.noServer}</p>}
      <ActionForm ask={choose} kept={{}} faults={words.admin.faults} className="tool-form">
        <fieldset className="choices">
          <legend>{text.legend}</legend>
          {COMMENT_MAILS.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="choice"
                value={name}
                defaultChecked={name === choice}
                aria-describedby={`mail-${name}`}
              />
              <span>
                {text.choices[name]}
                <span className="hint" id={`mail-${name}`}>
                  {text.what[name]}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button button-primary">
          {text.submit}
        </button>
      </ActionForm>
    </main>
  );
}
