import { PASSWORD, type ProfileView } from '@/lib/members/schema';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from '../comments/action-form';
import { TypedField } from '../comments/typed-field';

type Props = {
  profile: ProfileView;
  actions: Record<'rename' | 'moveEmail' | 'newPassword', Ask>;
  words: Words;
};

/** Name, second factor, address and password: each a form of its own. */
export function OwnForms({ profile, actions, words }: Props) {
  const { profile: text, members } = words;
  const { faults } = words.admin;
  const { name, email, roles, byline, hasTotp, codesLeft, canSendMail } = profile;
  return (
    <div className="columns">
      <section aria-labelledby="name">
        <h2 id="name">{text.nameTitle}</h2>
        <ActionForm ask={actions.rename} kept={{}} faults={faults} className="tool-form">
          <TypedField key={name} name="name" label={text.name} value={name} autoComplete="name" max={80} />
          <button type="submit" className="button">
            {text.nameSubmit}
          </button>
        </ActionForm>
        <dl className="facts">
          <dt>{text.roles}</dt>
          <dd>{roles.map((role) => members.roles[role]).join(', ')}</dd>
          <dt>{text.byline}</dt>
          <dd>{byline === null ? text.noByline : <a href={`/authors/${byline.slug}`}>{byline.name}</a>}</dd>
        </dl>
      </section>
      <section aria-labelledby="totp">
        <h2 id="totp">{text.totpTitle}</h2>
        <p>{hasTotp ? text.totpOn : `${text.totpOff} ${text.totpIntro}`}</p>
        {hasTotp && <p className="hint">{text.codesLeft(codesLeft)}</p>}
        {hasTotp && codesLeft < 4 && <p className="notice notice-warning">{text.fewCodes}</p>}
        <p>
          <a className={hasTotp ? 'button' : 'button button-primary'} href="/admin/profile/second-factor">
            {hasTotp ? text.totpManage : text.totpOpen}
          </a>
        </p>
      </section>
      <section aria-labelledby="email">
        <h2 id="email">{text.emailTitle}</h2>
        <dl className="facts">
          <dt>{text.emailNow}</dt>
          <dd>{email}</dd>
        </dl>
        <ActionForm ask={actions.moveEmail} kept={{}} faults={faults} className="tool-form">
          <TypedField
            name="email"
            type="email"
            label={text.emailNew}
            hint={canSendMail ? text.emailHint : text.emailHintNow}
            autoComplete="email"
            autoCapitalize="none"
            max={254}
          />
          <TypedField
            name="password"
            type="password"
            label={text.factor.present}
            autoComplete="current-password"
          />
          <button type="submit" className="button">
            {text.emailSubmit}
          </button>
        </ActionForm>
      </section>
      <section aria-labelledby="password">
        <h2 id="password">{text.passwordTitle}</h2>
        <ActionForm ask={actions.newPassword} kept={{}} faults={faults} className="tool-form">
          <TypedField
            name="present"
            type="password"
            label={text.factor.present}
            autoComplete="current-password"
          />
          <TypedField
            name="password"
            type="password"
            label={members.newPassword}
            hint={members.passwordHint}
            autoComplete="new-password"
            max={PASSWORD.max}
          />
          <button type="submit" className="button">
            {text.passwordSubmit}
          </button>
        </ActionForm>
      </section>
    </div>
  );
}
