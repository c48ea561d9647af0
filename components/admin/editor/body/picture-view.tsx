'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useState } from 'react';
import { pictureUrl, usePictures } from '../pictures/known-pictures';
import { useWords } from '../words';
import { useOpenDialog } from './body-ui';
import { NodeField } from './node-field';

/** A picture in the text, with what its readers are told of it; one that came without a description asks for it here. */
export function PictureView(view: NodeViewProps) {
  const { node, getPos, selected } = view;
  const { node: words, picture: pictureWords } = useWords();
  const open = useOpenDialog();
  const picture = usePictures().find(String(node.attrs.media));
  const { alt, caption, credit, decorative } = node.attrs;
  // As long as it is seen: the field must not go while somebody types in it.
  const [asks] = useState(alt === '' && decorative !== true);
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
      {asks && decorative !== true && (
        <div contentEditable={false} className="node-fields">
          <NodeField view={view} name="alt" label={pictureWords.askAlt} maxLength={500} />
        </div>
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
