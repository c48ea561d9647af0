'use client';

import { useState } from 'react';
import type { PictureView } from '@/lib/media/schema';
import { Modal } from '../dialogs/modal';
import { useWords } from '../words';
import { usePictures } from './known-pictures';
import { MediaChoice } from './media-choice';
import { PictureDescription, type Told } from './picture-description';

/** A picture in its place: what it shows is said here, the same picture can say other things elsewhere. */
export type PlacedPicture = Told & { picture: PictureView };

type Props = {
  title: string;
  submit: string;
  placed: PlacedPicture | null;
  /** A picture of the text has a credit of its own; the lead picture has that of the library. */
  withCredit: boolean;
  onApply: (placed: PlacedPicture) => void;
  onRemove?: (() => void) | undefined;
  onClose: () => void;
};

const NOTHING: Told = { alt: '', decorative: false, caption: '', credit: '' };

/** Chooses a picture (a new file, or one of the library), then describes it. */
export function PictureDialog(props: Props) {
  const { title, submit, placed, withCredit, onApply, onRemove, onClose } = props;
  const { cancel } = useWords();
  const { add, library } = usePictures();
  const [picture, setPicture] = useState(placed?.picture ?? null);
  const [choosing, setChoosing] = useState(placed === null);
  const [told, setTold] = useState(placed ?? NOTHING);

  const choose = (chosen: PictureView & { alt?: string }) => {
    // What was said of another picture is not true of this one.
    if (chosen.id !== picture?.id) setTold({ ...told, alt: chosen.alt ?? '', credit: chosen.credit });
    add(chosen);
    setPicture(chosen);
    setChoosing(false);
  };

  return (
    <Modal title={title} onClose={onClose} wide>
      {(close) =>
        choosing || picture === null ? (
          <>
            <MediaChoice first={library} onChoose={choose} />
            <div className="modal-buttons">
              <button type="button" className="button" onClick={close}>
                {cancel}
              </button>
            </div>
          </>
        ) : (
          <PictureDescription
            picture={picture}
            told={told}
            withCredit={withCredit}
            submit={submit}
            onChange={setTold}
            onOther={() => setChoosing(true)}
            onCancel={close}
            onApply={() => {
              close();
              const { alt, decorative, caption, credit } = told;
              onApply({ picture, alt: decorative ? '' : alt.trim(), decorative, caption, credit });
            }}
            onRemove={
              onRemove &&
              (() => {
                close();
                onRemove();
              })
            }
          />
        )
      }
    </Modal>
  );
}
