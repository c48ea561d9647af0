'use client';

import { useMemo, useState } from 'react';
import { Modal } from '../dialogs/modal';
import { usePictures } from '../pictures/known-pictures';
import type { SaveResult, SendFault } from '../state/actions';
import type { WrittenText } from '../state/draft-form';
import type { Meeting } from '../state/use-meeting';
import { useWords } from '../words';
import { allOf, chosenText, firstChoices, type Names, passagesOf } from './choices';
import { PassageChoice } from './passage-choice';

type Props = {
  meeting: Meeting;
  mine: () => WrittenText;
  names: Names;
  onChoose: (chosen: WrittenText) => Promise<SaveResult | SendFault | null>;
  onClose: () => void;
};

/** Two texts that met, passage by passage: of each one keeps one's own or the other. */
export function ConflictDialog({ meeting, mine: read, names, onChoose, onClose }: Props) {
  const { saving, errors } = useWords();
  const words = saving.conflict;
  const { add } = usePictures();
  const [mine] = useState(read);
  const met = useMemo(() => passagesOf(meeting.theirs, mine, meeting.base, names), [meeting, mine, names]);
  const [choices, setChoices] = useState(() => firstChoices(met.passages));
  const [problem, setProblem] = useState<string[]>([]);
  const [isSaving, setSaving] = useState(false);
  const theirs = meeting.by === null ? words.theirs : words.theirsOf(meeting.by);

  const save = async (close: () => void) => {
    if (isSaving) return;
    setSaving(true);
    for (const picture of meeting.pictures) add(picture);
    const result = await onChoose(chosenText(meeting.theirs, mine, met, choices));
    setSaving(false);
    if (result === null) close();
    else if (typeof result === 'object' && !result.ok) {
      const keys = Object.values(result.errors);
      setProblem([words.refused, ...keys.map((key) => errors[key])]);
    } else if (result !== 'conflict') setProblem([words.failed]);
  };

  return (
    <Modal title={words.heading} onClose={onClose} wide>
      {(close) => (
        <form
          className="conflict"
          onSubmit={(event) => {
            event.preventDefault();
            void save(close);
          }}
        >
          {meeting.again && <p role="alert">{words.again}</p>}
          <p className="hint">
            {words.count(met.passages.length)}. {words.explain}
          </p>
          <p className="notice-buttons">
            <button
              type="button"
              className="button button-small"
              onClick={() => setChoices(allOf(met.passages, 'mine'))}
            >
              {words.allMine}
            </button>
            <button
              type="button"
              className="button button-small"
              onClick={() => setChoices(allOf(met.passages, 'theirs'))}
            >
              {words.allTheirs}
            </button>
          </p>
          {met.passages.map((passage, n) => (
            <PassageChoice
              key={passage.key}
              passage={passage}
              number={[n + 1, met.passages.length]}
              theirs={theirs}
              chosen={choices[passage.key] ?? 'mine'}
              onChoose={(side) => setChoices((before) => ({ ...before, [passage.key]: side }))}
            />
          ))}
          <div className="conflict-foot">
            <div role="alert">
              {problem.map((line) => (
                <p key={line} className="field-error">
                  {line}
                </p>
              ))}
            </div>
            <div className="modal-buttons">
              <button type="button" className="button" onClick={close}>
                {words.close}
              </button>
              <button type="submit" className="button button-primary" aria-disabled={isSaving}>
                {words.save}
              </button>
            </div>
          </div>
        </form>
      )}
    </Modal>
  );
}
