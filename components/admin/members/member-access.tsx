import type { MemberView } from '@/lib/members/schema';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from '../comments/action-form';
import type { Answer, Fault } from '../editor/state/actions';
import { OnceForm, type Shown } from './once-form';

type Props = {
  member: MemberView;
  actions: Record<'block' | 'unblock' | 'signOutEverywhere' | 'removeTotp' | 'mailPassword', Ask> & {
    printPassword: (before: unknown, form: FormData) => Promise<Answer<Shown>>;
  };
  faults: Record<Fault, string>;
  words: Words['team'];
};

/** Sessions, lost passwords and telephones, and the block: what opens or closes an account. */
export function MemberAccess({ member, actions, faults, words: text }: Props) {
  const kept = { id: member.id };
  const isBlocked = member.blockedAt !== null;
  const deed = (ask: Ask, label: string, hint: string, look = '') => (
    <ActionForm ask={ask} kept={kept} faults={faults} className="deed">
      <button type="submit" className={`button ${look}`}>
        {label}
      </button>
      <p className="hint">{hint}</p>
    </ActionForm>
  );
  if (member.isSelf) {
    return (
      <section aria-labelledby="access">
        <h2 id="access">{text.accessTitle}</h2>
        <p>{text.self}</p>
        <p>
          <a className="button" href="/admin/profile">
            {text.selfLink}
          </a>
        </p>
      </section>
    );
  }
  const { link, copy, copied } = text.invite;
  return (
    <div>
      {!isBlocked && (
        <>
          <section aria-labelledby="access">
            <h2 id="access">{text.accessTitle}</h2>
            <p>{text.sessions(member.sessions)}</p>
            {deed(actions.signOutEverywhere, text.signOut, text.signOutHint)}
          </section>
          <section aria-labelledby="password">
            <h2 id="password">{text.passwordTitle}</h2>
            {member.canMail && deed(actions.mailPassword, text.passwordMail, text.passwordMailHint)}
            <OnceForm
              ask={actions.printPassword}
              kept={kept}
              faults={faults}
              copy={{ label: link, copy, copied }}
              className="deed"
            >
              <button type="submit" className="button">
                {text.passwordPrint}
              </button>
              <p className="hint">{text.passwordPrintHint}</p>
            </OnceForm>
          </section>
          <section aria-labelledby="totp">
            <h2 id="totp">{text.totpTitle}</h2>
            {member.hasTotp ? (
              deed(actions.removeTotp, text.totpRemove, text.totpRemoveHint)
            ) : (
              <p className="hint">{text.totpNone}</p>
            )}
          </section>
        </>
      )}
      <section aria-labelledby="block">
        <h2 id="block">{isBlocked ? text.unblockTitle : text.blockTitle}</h2>
        {isBlocked
          ? deed(actions.unblock, text.unblock, text.unblockHint)
          : deed(actions.block, text.block, text.blockHint, 'button-danger')}
      </section>
    </div>
  );
}
