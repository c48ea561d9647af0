'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useWords } from '../words';
import { NodeField } from './node-field';

/** A quotation with the field for its speaker. */
export function QuoteView(view: NodeViewProps) {
  const words = useWords();
  return (
    <NodeViewWrapper className="body-quote">
      <NodeViewContent<'blockquote'> as="blockquote" />
      <div contentEditable={false} className="node-fields">
        <span aria-hidden="true">—</span>
        <NodeField view={view} name="speaker" label={words.node.speaker} maxLength={200} />
      </div>
    </NodeViewWrapper>
  );
}
