'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { embedOf, siteOf } from '@/lib/articles/body/embeds';
import { useWords } from '../words';
import { useOpenDialog } from './body-ui';

/** Something of another site: its address and its title, nothing is loaded from there. */
export function EmbedView({ node, getPos, selected }: NodeViewProps) {
  const words = useWords();
  const open = useOpenDialog();
  const url = String(node.attrs.url);
  const view = embedOf(url);
  const edit = () => {
    const at = getPos();
    if (at !== undefined) open({ kind: 'embed', at });
  };
  return (
    <NodeViewWrapper className="body-embed" data-selected={selected || undefined}>
      <div contentEditable={false} className="node-legend">
        <span>
          <small>
            {siteOf(url)}
            {view && ` · ${words.writing.embed.kind[view.kind]}`}
          </small>
          <b>{node.attrs.title || siteOf(url)}</b>
          <small className="node-url">{url}</small>
          {view === undefined && <small>{words.writing.embed.elsewhere}</small>}
        </span>
        <button type="button" className="button button-small" onClick={edit}>
          {words.node.editEmbed}
        </button>
      </div>
    </NodeViewWrapper>
  );
}
