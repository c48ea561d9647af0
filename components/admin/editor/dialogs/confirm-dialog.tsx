'use client';

import { Modal, ModalButtons } from './modal';

type Props = { title: string; text: string; confirm: string; onConfirm: () => void; onClose: () => void };

/** Asks once before something that readers will see. */
export function ConfirmDialog({ title, text, confirm, onConfirm, onClose }: Props) {
  return (
    <Modal title={title} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            close();
            onConfirm();
          }}
        >
          <p>{text}</p>
          <ModalButtons submit={confirm} onCancel={close} />
        </form>
      )}
    </Modal>
  );
}
