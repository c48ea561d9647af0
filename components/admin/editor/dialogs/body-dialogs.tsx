'use client';

import type { Editor } from '@tiptap/core';
import type { OpenDialog } from '../body/body-ui';
import { TypographyDialog } from '../typography/typography-dialog';
import { EmbedDialog } from './embed-dialog';
import { FileDialog } from './file-dialog';
import { LanguageDialog } from './language-dialog';
import { LinkDialog } from './link-dialog';
import type { FindTargets } from './link-target-field';
import { TableDialog } from './table-dialog';
import { TextPictureDialog } from './text-picture-dialog';

/** The dialog that the text has asked for. */
export function BodyDialogs({
  editor,
  dialog,
  findTargets,
  onClose,
}: {
  editor: Editor;
  dialog: OpenDialog;
  findTargets: FindTargets;
  onClose: () => void;
}) {
  switch (dialog.kind) {
    case 'link':
      return <LinkDialog editor={editor} findTargets={findTargets} onClose={onClose} />;
    case 'language':
      return <LanguageDialog editor={editor} onClose={onClose} />;
    case 'typography':
      return <TypographyDialog onClose={onClose} />;
    case 'table':
      return <TableDialog editor={editor} onClose={onClose} />;
    case 'embed':
      return <EmbedDialog editor={editor} at={dialog.at} onClose={onClose} />;
    case 'file':
      return <FileDialog editor={editor} onClose={onClose} />;
    case 'picture':
      return <TextPictureDialog editor={editor} at={dialog.at} onClose={onClose} />;
  }
}
