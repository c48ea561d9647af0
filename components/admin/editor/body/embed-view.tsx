'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useWords } from '../words';
import { useOpenDialog } from './body-ui';

/** Something of another site: its address and its title, nothing is loaded from there. */
export function EmbedView({ node, getPos, selected }: NodeViewProps) {
  const words = useWords();
  const open = useOpenDialog();
  const edit = () => {
    const at = getPos();
    if (at !== undefined) open({ kind: 'embed', at });
  };
  return (
    <NodeViewWrapper className="body-embed" data-selected={selected || undefined}>
      <div contentEditable={false} className="node-legend">
        <span>
          <small>{words.toolbar.embed}</small>
          <b>{node.attrs.title || hostOf(node.attrs.url)}</b>
          <small className="node-url">{node.attrs.url}</small>
        </span>
        <button type="button" className="button button-small" onClick={edit}>
          {words.node.editEmbed}
        </button>
      </div>
    </NodeViewWrapper>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
