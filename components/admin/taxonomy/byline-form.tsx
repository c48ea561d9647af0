import type { BylineEntry } from '@/lib/taxonomy/schema';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from '../comments/action-form';
import { TypedField } from '../comments/typed-field';

type Props = {
  bylines: BylineEntry[];
  members: { id: string; name: string; email: string }[];
  link: Ask;
  words: Words;
};

/** Bylines, each with the member who signs with it: the choice is an administrator's. */
export function BylineForms({ bylines, members, link, words }: Props) {
  const text = words.editor.taxonomy;
  if (bylines.length === 0) return <p className="hint">{text.noAuthors}</p>;
  return (
    <ul className="label-tree bylines">
      {bylines.map(({ id, name, slug, memberId }) => (
        <li key={`${id} ${memberId}`}>
          <span className="byline-name">
            <a href={`/admin/taxonomy/author/${id}`}>{name}</a> <small>{slug}</small>
          </span>
          <ActionForm ask={link} kept={{ authorId: id }} faults={words.admin.faults} className="byline-form">
            <TypedField
              name="memberId"
              label={text.memberOf(name)}
              value={memberId ?? ''}
              choices={[
                { value: '', label: text.noMember },
                ...members.map((member) => ({
                  value: member.id,
                  label: `${member.name} (${member.email})`,
                  isTaken: bylines.some((other) => other.id !== id && other.memberId === member.id),
                })),
              ]}
            />
            <button type="submit" className="button" aria-label={text.linkOf(name)}>
              {text.link}
            </button>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
