'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../words';

type Props = {
  title: string;
  /** Called once it is closed, by a button, by Escape, or by `close`. */
  onClose: () => void;
  /** What stands in it; `close` ends it, and only this way does the focus go back to where it was. */
  children: (close: () => void) => ReactNode;
  wide?: boolean;
};

/**
 * A native modal dialog: the page behind it is inert, Escape closes it, the focus returns. It stands at the end
 * of the page, so that it takes nothing over from the field that opened it.
 */
export function Modal({ title, onClose, children, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current !== null && !dialog.current.open) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={wide ? 'modal modal-wide' : 'modal'}
      onClose={(event) => event.target === dialog.current && onClose()}
      // Keys are the dialog's own: the text behind it must not hear them.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{title}</h2>
      {children(close)}
    </dialog>,
    document.body,
  );
}

/** The buttons at the foot of a dialog's form. */
export function ModalButtons({
  submit,
  onCancel,
  extra,
}: {
  submit: string;
  onCancel: () => void;
  extra?: ReactNode;
}) {
  const words = useWords();
  return (
    <div className="modal-buttons">
      {extra}
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
      <button type="submit" className="button button-primary">
        {submit}
      </button>
    </div>
  );
}
