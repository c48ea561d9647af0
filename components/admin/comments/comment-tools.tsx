import { BAN_DAYS } from '@/lib/comments/bans/schema';
import { type QueuedComment, REASONS } from '@/lib/comments/moderation/schema';
import { LIMITS } from '@/lib/comments/schema';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from './action-form';
import { TypedField } from './typed-field';

export type ToolActions = Record<'decide' | 'decideAll' | 'refuse' | 'reply' | 'edit' | 'ban', Ask>;

type Props = {
  comment: QueuedComment;
  seen: string;
  kept: Record<string, string>;
  actions: ToolActions;
  words: Words;
};

/** What is done less often with a comment: each opens where it stands. */
export function CommentTools({ comment, seen, kept, actions, words }: Props) {
  const { id, name, body, status, byStaff, personId, network, email } = comment;
  const text = words.moderation;
  const form = { faults: words.admin.faults, className: 'tool-form' };
  const canRefuse = status === 'pending' || status === 'approved';
  return (
    <>
      {canRefuse && (
        <details name={`tool-${id}`} data-tool="refuse">
          <summary>{text.refuse}</summary>
          <ActionForm {...form} ask={actions.refuse} kept={{ ...kept, seen }}>
            <TypedField
              name="reason"
              label={text.reason}
              value="offTopic"
              choices={REASONS.map((reason) => ({ value: reason, label: words.comments.reasons[reason] }))}
            />
            <TypedField name="reasonWords" label={text.reasonWords} rows={2} max={1000} />
            <button type="submit" className="button">
              {text.refuseSubmit}
            </button>
          </ActionForm>
        </details>
      )}
      <details name={`tool-${id}`} data-tool="reply">
        <summary>{text.reply}</summary>
        <ActionForm {...form} ask={actions.reply} kept={{ ...kept, seen }}>
          <TypedField
            name="body"
            label={text.replyTo(name)}
            hint={status === 'approved' ? text.replyNote : text.replyApproves}
            rows={4}
            max={LIMITS.body}
            required
          />
          <button type="submit" className="button">
            {text.replySubmit}
          </button>
        </ActionForm>
      </details>
      <details name={`tool-${id}`} data-tool="edit">
        <summary>{text.edit}</summary>
        <ActionForm {...form} ask={actions.edit} kept={{ ...kept, seen }}>
          <TypedField
            name="body"
            label={text.editText}
            hint={text.editNote}
            value={body}
            rows={6}
            max={LIMITS.body}
            required
          />
          <button type="submit" className="button">
            {text.editSubmit}
          </button>
        </ActionForm>
      </details>
      {!byStaff && (email !== null || network !== null) && (
        <details name={`tool-${id}`} data-tool="ban">
          <summary>{text.ban}</summary>
          <ActionForm {...form} ask={actions.ban} kept={{ ...kept, commentId: id }}>
            <label>
              {text.banKind}
              <select name="kind">
                {email !== null && <option value="email">{text.banKinds.email}</option>}
                {network !== null && <option value="network">{text.banKinds.network}</option>}
              </select>
            </label>
            <label>
              {text.banDays}
              <select name="days" defaultValue="30">
                {BAN_DAYS.map((days) => (
                  <option key={days} value={days}>
                    {text.days(days)}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="button button-danger">
              {text.banSubmit}
            </button>
          </ActionForm>
          {network !== null && (
            <AllForm
              {...{ id: `network-${id}`, text, form, decideAll: actions.decideAll }}
              of={text.allFromNetwork}
              kept={{ ...kept, commentId: id }}
            />
          )}
          {personId !== null && (
            <AllForm
              {...{ id: `all-${id}`, text, form, decideAll: actions.decideAll }}
              of={text.allOf(name)}
              kept={{ ...kept, personId }}
            />
          )}
        </details>
      )}
    </>
  );
}

type AllProps = {
  id: string;
  /** Whose. */
  of: string;
  kept: Record<string, string>;
  decideAll: Ask;
  form: { faults: Words['admin']['faults']; className: string };
  text: Words['moderation'];
};

/** One action for all comments of somebody, or of a network. */
function AllForm({ id, of, kept, decideAll, form, text }: AllProps) {
  return (
    <ActionForm {...form} ask={decideAll} kept={kept}>
      <p id={id}>{of}</p>
      <div className="decision">
        {(['spam', 'trashed'] as const).map((to) => (
          <button key={to} type="submit" name="to" value={to} className="button" aria-describedby={id}>
            {text.bulk[to]}
          </button>
        ))}
      </div>
    </ActionForm>
  );
}
