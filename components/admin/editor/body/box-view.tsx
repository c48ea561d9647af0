'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useWords } from '../words';
import { NodeField } from './node-field';

/** « Notre avis, par … »: the editor's box; its title and its signature make one line, as on the page. */
export function BoxView(view: NodeViewProps) {
  const { node: words } = useWords();
  return (
    <NodeViewWrapper role="group" aria-label={words.box} className="body-box">
      <div contentEditable={false} className="node-fields body-box-title">
        <NodeField
          view={view}
          name="title"
          label={words.boxTitle}
          placeholder={words.boxTitleExample}
          maxLength={200}
          above
        />
        <NodeField
          view={view}
          name="signature"
          label={words.signature}
          placeholder={words.signatureExample}
          maxLength={200}
          above
        />
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
