import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { UnsentMail } from '@/components/admin/outbox/unsent-mail';
import { listOutbox } from '@/lib/outbox/list-outbox';
import './outbox.css';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.mails.outbox.title };
}

export default async function OutboxPage() {
  const viewer = await requireMember('administrator');
  const { site, words } = await currentSite();
  const { canSend, total, mails } = await listOutbox(viewer);
  const text = words.mails.outbox;
  return (
    <main id="content" tabIndex={-1}>
      <h1>{text.title}</h1>
      {!canSend && <p className="notice notice-warning">{text.noServer}</p>}
      {total === 0 && <p className="hint">{text.empty}</p>}
      {total > mails.length && <p className="hint">{text.shown(mails.length, total)}</p>}
      <ul className="outbox">
        {mails.map((mail) => (
          <UnsentMail key={mail.id} mail={mail} words={words.mails} style={site} />
        ))}
      </ul>
    </main>
  );
}
