'use client';

import type { Words } from '@/lib/words/dictionary';
import { TypedField, useTyped } from '../comments/typed-field';
import { RoleChoices } from './role-choices';

type Props = {
  canMail: boolean;
  words: Words['team']['invite'];
  legend: string;
  names: Words['members']['roles'];
  hints: Words['team']['roleHints'];
};

/** Who is invited, how, and with which roles. */
export function InviteFields({ canMail, words: text, legend, names, hints }: Props) {
  const { typed } = useTyped('way');
  const way = typed === 'link' ? 'link' : 'mail';
  const ways = [
    ['mail', text.byMail, text.byMailHint],
    ['link', text.byLink, text.byLinkHint],
  ] as const;
  return (
    <>
      {canMail ? (
        <fieldset className="choices">
          <legend>{text.way}</legend>
          {ways.map(([value, label, hint]) => (
            <label key={`${value} ${way}`}>
              <input type="radio" name="way" value={value} defaultChecked={way === value} />
              <span>
                {label}
                <span className="hint">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <>
          <p className="hint">{text.noMail}</p>
          <input type="hidden" name="way" value="link" />
        </>
      )}
      {canMail && (
        <div className="mail-only">
          <TypedField
            name="email"
            type="email"
            label={text.emailLabel}
            autoComplete="off"
            autoCapitalize="none"
            max={254}
          />
        </div>
      )}
      <TypedField name="name" label={text.nameLabel} autoComplete="off" max={80} />
      <RoleChoices name="roles" legend={legend} given={[]} names={names} hints={hints} />
    </>
  );
}
