'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useWords } from '../words';
import { NodeField } from './node-field';

/** « Correction du … : … », with the field for its day. */
export function CorrectionView(view: NodeViewProps) {
  const { writing } = useWords();
  const { correction: words } = writing;
  return (
    <NodeViewWrapper role="group" aria-label={words.group} className="body-correction">
      <div contentEditable={false} className="node-fields">
        <b aria-hidden="true">{words.of}</b>
        <NodeField view={view} name="date" label={words.date} type="date" maxLength={10} above />
        {view.node.attrs.date === '' && <span className="badge badge-warning">{words.missing}</span>}
      </div>
      <NodeViewContent<'p'> as="p" data-empty={view.node.childCount === 0 ? words.example : undefined} />
    </NodeViewWrapper>
  );
}
