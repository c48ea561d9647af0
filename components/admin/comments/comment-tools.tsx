import { BAN_DAYS } from '@/lib/comments/bans/schema';
import { type QueuedComment, REASONS } from '@/lib/comments/moderation/schema';
import { LIMITS } from '@/lib/comments/schema';
import type { Words } from '@/lib/words/dictionary';
import { ActionForm, type Ask } from './action-form';

export type ToolActions = Record<'decide' | 'decideAll' | 'reply' | 'edit' | 'ban', Ask>;

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
    <div className="queue-tools">
      {canRefuse && (
        <details data-tool="refuse">
          <summary>{text.refuse}</summary>
          <ActionForm {...form} ask={actions.decide} kept={{ ...kept, seen, to: 'refused' }}>
            <label>
              {text.reason}
              <select name="reason" defaultValue="offTopic">
                {REASONS.map((reason) => (
                  <option key={reason} value={reason}>
                    {words.comments.reasons[reason]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {text.reasonWords}
              <input type="text" name="words" maxLength={1000} />
            </label>
            <button type="submit" className="button">
              {text.refuseSubmit}
            </button>
          </ActionForm>
        </details>
      )}
      <details data-tool="reply">
        <summary>{text.reply}</summary>
        <ActionForm {...form} ask={actions.reply} kept={{ ...kept, seen }}>
          <label>
            {text.replyTo(name)}
            <textarea name="body" rows={4} required maxLength={LIMITS.body} />
          </label>
          <p className="hint">{status === 'approved' ? text.replyNote : text.replyApproves}</p>
          <button type="submit" className="button">
            {text.replySubmit}
          </button>
        </ActionForm>
      </details>
      <details data-tool="edit">
        <summary>{text.edit}</summary>
        <ActionForm {...form} ask={actions.edit} kept={{ ...kept, seen }}>
          <label>
            {text.editText}
            <textarea name="body" rows={6} required maxLength={LIMITS.body} defaultValue={body} />
          </label>
          <p className="hint">{text.editNote}</p>
          <button type="submit" className="button">
            {text.editSubmit}
          </button>
        </ActionForm>
      </details>
      {!byStaff && (email !== null || network !== null) && (
        <details data-tool="ban">
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
            <button type="submit" className="button">
              {text.banSubmit}
            </button>
          </ActionForm>
          {network !== null && (
            <ActionForm {...form} ask={actions.decideAll} kept={{ ...kept, commentId: id }}>
              <button type="submit" name="to" value="spam" className="button">
                {text.allNetwork.spam}
              </button>
              <button type="submit" name="to" value="trashed" className="button">
                {text.allNetwork.trashed}
              </button>
            </ActionForm>
          )}
          {personId !== null && (
            <ActionForm {...form} ask={actions.decideAll} kept={{ ...kept, personId }}>
              <button type="submit" name="to" value="spam" className="button">
                {text.allSpam(name)}
              </button>
              <button type="submit" name="to" value="trashed" className="button">
                {text.allTrash(name)}
              </button>
            </ActionForm>
          )}
        </details>
      )}
    </div>
  );
}
