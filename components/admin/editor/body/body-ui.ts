'use client';

import { createContext, useContext } from 'react';

/** A dialog that the text has asked for. `at` is the place of the node that is edited; none: a new one is inserted. */
export type OpenDialog =
  | { kind: 'link' }
  | { kind: 'language' }
  | { kind: 'typography' }
  | { kind: 'table' }
  | { kind: 'picture'; at?: number }
  | { kind: 'file' }
  | { kind: 'embed'; at?: number };

export const OpenDialogContext = createContext<(dialog: OpenDialog) => void>(() => {});
/** Opens a dialog from inside the text (the buttons of a picture, of an embed). */
export const useOpenDialog = () => useContext(OpenDialogContext);
