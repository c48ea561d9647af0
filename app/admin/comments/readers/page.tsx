import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { BackToQueue } from '@/components/admin/comments/back-to-queue';
import { eraseReader } from './actions';
import '../forms.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.commentAdmin.readers.title };
}

/** What is kept under an e-mail address: handed out to, and erased for, its owner. Administrators. */
export default async function ReadersPage({ searchParams }: Props) {
  await requireMember('administrator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const text = words.commentAdmin.readers;
  return (
    <main id="content" className="desk-page" tabIndex={-1}>
      <BackToQueue words={words} />
      <h1>{text.title}</h1>
      <p className="hint">{text.hint}</p>
      <div role="status">
        {said === 'erased' && <p className="notice notice-done">{text.erased}</p>}
        {said === 'none' && <p className="notice notice-warning">{text.none}</p>}
      </div>
      <h2>{text.export}</h2>
      <form method="post" action="/admin/comments/readers/export" className="tool-form">
        <label>
          {text.email}
          <input type="email" name="email" required autoComplete="off" />
        </label>
        <button type="submit" className="button">
          {text.exportSubmit}
        </button>
      </form>
      <h2>{text.erase}</h2>
      <ActionForm ask={eraseReader} kept={{}} faults={words.admin.faults} className="tool-form">
        <label>
          {text.email}
          <input type="email" name="email" required autoComplete="off" aria-describedby="erase-note" />
        </label>
        <p className="hint" id="erase-note">
          {text.eraseNote}
        </p>
        <button type="submit" className="button button-danger">
          {text.eraseSubmit}
        </button>
      </ActionForm>
    </main>
  );
}
