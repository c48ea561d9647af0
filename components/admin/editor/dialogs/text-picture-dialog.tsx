'use client';

import type { Editor } from '@tiptap/core';
import { usePictures } from '../pictures/known-pictures';
import { PictureDialog, type PlacedPicture } from '../pictures/picture-dialog';
import { useWords } from '../words';
import { setNode } from './set-node';

type Props = { editor: Editor; at?: number | undefined; onClose: () => void };

/** The dialog of a picture in the text; `at` is the place of the one that is edited. */
export function TextPictureDialog({ editor, at, onClose }: Props) {
  const { picture: words } = useWords();
  const { find } = usePictures();
  const attrs = at === undefined ? undefined : editor.state.doc.nodeAt(at)?.attrs;
  const picture = attrs === undefined ? undefined : find(String(attrs.media));
  const placed: PlacedPicture | null =
    attrs === undefined || picture === undefined
      ? null
      : {
          picture,
          alt: String(attrs.alt),
          decorative: attrs.decorative === true,
          caption: String(attrs.caption),
          credit: String(attrs.credit),
        };
  return (
    <PictureDialog
      title={at === undefined ? words.insert : words.edit}
      submit={at === undefined ? words.apply : words.update}
      placed={placed}
      withCredit
      onApply={({ picture: { id: media }, ...told }) => setNode(editor, 'picture', { media, ...told }, at)}
      onRemove={at === undefined ? undefined : () => setNode(editor, 'picture', null, at)}
      onClose={onClose}
    />
  );
}
