'use client';

import { useEffect, useId, useState } from 'react';
import { PREVIEW_DAYS, type PreviewDays, type PreviewLink } from '@/lib/articles/previews/schema';
import type { DateStyle } from '@/lib/words/dates';
import { Modal } from '../dialogs/modal';
import { Field } from '../fields/field';
import type { Answer } from '../state/actions';
import { useWords } from '../words';
import type { PreviewActions } from './actions';
import { PreviewLinkRow } from './preview-link-row';

export type SharingProps = {
  id: string;
  style: DateStyle;
  actions: PreviewActions;
  /** Saves what is written: the draft that is stored is what the links show. */
  save: () => Promise<unknown>;
};

/** « Aperçu à partager »: the links to the draft, for people without an account. */
export function PreviewDialog({ id, style, actions, save, onClose }: SharingProps & { onClose: () => void }) {
  const { previews: words, faults } = useWords();
  const field = useId();
  const [links, setLinks] = useState<PreviewLink[] | null>(null);
  const [days, setDays] = useState<PreviewDays>(7);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  const ask = async (question: Promise<Answer<PreviewLink[]>>): Promise<PreviewLink[] | null> => {
    setFault(null);
    const answer = await question.catch(() => null);
    if (answer?.done) {
      setLinks(answer.value);
      return answer.value;
    }
    setFault(faults.by[answer?.fault ?? 'unreachable']);
    return null;
  };

  // Asked once, when the dialog opens.
  useEffect(() => void ask(actions.list({ id })), []);

  const copy = async (url: string): Promise<boolean> => {
    const done = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    return done ?? false;
  };
  const create = async () => {
    await save();
    const made = await ask(actions.create({ id, days }));
    if (made?.[0]) setSaid((await copy(made[0].url)) ? words.createdCopied : words.created);
  };

  return (
    <Modal title={words.title} onClose={onClose} wide>
      {(close) => (
        <div className="preview-dialog">
          <p>{words.text}</p>
          <div className="preview-create">
            <Field id={field} label={words.days}>
              {(described) => (
                <select
                  {...described}
                  value={days}
                  onChange={(event) => setDays(Number(event.target.value) as PreviewDays)}
                >
                  {PREVIEW_DAYS.map((count) => (
                    <option key={count} value={count}>
                      {words.dayCount(count)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <button type="button" className="button button-primary" onClick={create}>
              {words.create}
            </button>
          </div>
          <p role="status" className="preview-said">
            {said}
          </p>
          <div role="alert">{fault !== null && <p className="field-error">{fault}</p>}</div>
          <h3>{words.links}</h3>
          {links?.length === 0 && <p className="hint">{words.none}</p>}
          <ul className="preview-links">
            {links?.map((link, n) => (
              <PreviewLinkRow
                key={link.id}
                link={link}
                number={n + 1}
                style={style}
                onCopy={async () => setSaid((await copy(link.url)) ? words.copied : words.notCopied)}
                onRevoke={async () => {
                  if (await ask(actions.revoke({ id, link: link.id }))) setSaid(words.revoked);
                }}
              />
            ))}
          </ul>
          <div className="modal-buttons">
            <button type="button" className="button" onClick={close}>
              {words.close}
            </button>
          </div>
        </div>
      )}
    </Modal>
  );
}
