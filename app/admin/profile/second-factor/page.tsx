import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { QrCode } from '@/components/admin/members/qr-code';
import { SecondFactor } from '@/components/admin/members/second-factor';
import { readTotp } from '@/lib/members/totp/set-up-totp';
import { begin, confirm, renew, turnOff } from '../actions';
import '../../comments/forms.css';
import '../../members/members.css';
import './second-factor.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.profile.totpTitle };
}

/** One's own second factor: set up, recovery codes, turned off. Whoever must have one comes here first. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const viewer = await requireMember();
  const { words } = await currentSite();
  const totp = await readTotp(viewer);
  const { said } = await searchParams;
  const text = words.profile;
  return (
    <main id="content" className="members-page second-factor" tabIndex={-1}>
      {viewer.needsTotp === undefined && (
        <p className="back">
          <a href="/admin/profile">
            <span aria-hidden="true">←</span> {text.totpBack}
          </a>
        </p>
      )}
      <h1>{text.totpTitle}</h1>
      {viewer.needsTotp && (
        <p className="notice notice-warning" role="status">
          {text.totpRequired}
        </p>
      )}
      {said === 'off' && totp.state === 'off' && (
        <p className="notice notice-done" role="status">
          {text.offDone}
        </p>
      )}
      <p className="hint">
        {totp.state === 'on' ? `${text.totpOn} ${text.codesLeft(totp.codesLeft)}.` : text.totpIntro}
      </p>
      <SecondFactor
        state={totp.state}
        actions={{ begin, confirm, renew, turnOff }}
        faults={words.admin.faults}
        words={text.factor}
      >
        {totp.state === 'begun' && (
          <>
            <h2>{text.scanTitle}</h2>
            <p className="hint">{text.scanHint}</p>
            <QrCode text={totp.uri} label={text.scanPicture} />
            <p className="hint">{text.typeHint}</p>
            <p className="totp-key">
              <code>{totp.secret.match(/.{1,4}/g)?.join(' ')}</code>
            </p>
          </>
        )}
      </SecondFactor>
    </main>
  );
}
