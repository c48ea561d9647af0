import type { Legal } from '@/lib/settings/legal/schema';
import type { Words } from '@/lib/words/dictionary';
import { TypedField } from '../comments/typed-field';
import { YesNo } from './yes-no';

const FIELDS = ['publisher', 'address', 'director', 'host', 'contact'] as const;

/** Who is behind the site, and its two legal pages. */
export function LegalFields({ legal, words }: { legal: Legal; words: Words['settings']['legal'] }) {
  const page = (
    shows: 'showsNotice' | 'showsPrivacy',
    text: 'noticeText' | 'privacyText',
    name: string,
    path: string,
  ) => (
    <fieldset>
      <legend>{name}</legend>
      <YesNo name={shows} label={words.show} value={legal[shows]} words={words.choices} />
      <TypedField
        name={text}
        label={words.own}
        hint={words.ownHint}
        value={legal[text]}
        rows={8}
        max={20_000}
      />
      {legal[shows] && (
        <p>
          <a href={path}>{words.see}</a>
        </p>
      )}
    </fieldset>
  );
  return (
    <>
      {FIELDS.map((name) => (
        <TypedField
          key={name}
          name={name}
          label={words.fields[name]}
          hint={words.hints[name]}
          value={legal[name]}
          {...(name === 'address' || name === 'host' ? { rows: 3, max: 500 } : { max: 200 })}
        />
      ))}
      {page('showsNotice', 'noticeText', words.notice, '/legal')}
      {page('showsPrivacy', 'privacyText', words.privacy, '/privacy')}
    </>
  );
}
