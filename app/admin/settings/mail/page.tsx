import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { MailTest } from '@/components/admin/settings/mail-test';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { readMailSettings } from '@/lib/settings/mail/read-mail-settings';
import { testMail } from '../actions';
import '../../comments/forms.css';
import '../settings.css';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.settings.pages.mail };
}

/** How mails are sent, and a try of it. Administrators. */
export default async function MailSettingsPage() {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const text = words.settings.mail;
  const { canSend, server, isSecure, sender } = await readMailSettings(viewer);
  const { test, testHint, faults } = text;
  return (
    <SettingsFrame here="mail" intro={text.intro} words={words}>
      <div className={canSend ? 'notice notice-done mail-state' : 'notice notice-warning mail-state'}>
        <h2>{canSend ? text.configured : text.notConfigured}</h2>
        {!canSend && <p>{text.notConfiguredText}</p>}
      </div>
      {canSend && (
        <dl className="facts">
          <dt>{text.server}</dt>
          <dd>{server}</dd>
          <dt>{text.secure}</dt>
          <dd>{isSecure ? text.isSecure : text.isPlain}</dd>
          <dt>{text.sender}</dt>
          <dd>{sender}</dd>
        </dl>
      )}
      <p>
        <a href="/admin/outbox">{text.outbox}</a>
      </p>
      {canSend && (
        <MailTest
          ask={testMail}
          faults={words.admin.faults}
          words={{ test, testHint, faults, sent: text.sent('{to}'), answered: text.answered('{answer}') }}
        />
      )}
    </SettingsFrame>
  );
}
