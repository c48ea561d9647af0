'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { pictureUrl, usePictures } from '../pictures/known-pictures';
import { useWords } from '../words';
import { useOpenDialog } from './body-ui';

/** A picture in the text, with what its readers are told of it. */
export function PictureView({ node, getPos, selected }: NodeViewProps) {
  const { node: words } = useWords();
  const open = useOpenDialog();
  const picture = usePictures().find(String(node.attrs.media));
  const { alt, caption, credit, decorative } = node.attrs;
  const edit = () => {
    const at = getPos();
    if (at !== undefined) open({ kind: 'picture', at });
  };
  return (
    <NodeViewWrapper className="body-picture" data-selected={selected || undefined}>
      {picture ? (
        <img
          src={pictureUrl(picture, 800)}
          width={picture.width}
          height={picture.height}
          alt={decorative === true ? '' : String(alt)}
          data-drag-handle
        />
      ) : (
        <p className="node-note">{words.missingPicture}</p>
      )}
      <div contentEditable={false} className="node-legend">
        <span>
          {caption} {credit && <small>{credit}</small>}
        </span>
        {decorative === true && <span className="badge">{words.decorative}</span>}
        {decorative !== true && alt === '' && <span className="badge badge-warning">{words.lacksAlt}</span>}
        <button type="button" className="button button-small" onClick={edit}>
          {words.editPicture}
        </button>
      </div>
    </NodeViewWrapper>
  );
}
