import type { EditorView } from '@tiptap/pm/view';
import { embedOf } from '@/lib/articles/body/embeds';

/** The address of a film, a post or a sound, pasted into an empty line of the text, becomes its card. */
export function pasteEmbed(view: EditorView, data: DataTransfer | null): boolean {
  const address = data?.getData('text/plain').trim() ?? '';
  if (embedOf(address) === undefined) return false;
  const { $from, empty } = view.state.selection;
  const isEmptyLine =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.childCount === 0;
  const type = view.state.schema.nodes.embed;
  if (!empty || !isEmptyLine || type === undefined) return false;
  const isLast = $from.after() === view.state.doc.content.size;
  const { paragraph } = view.state.schema.nodes;
  const nodes = [type.create({ url: address }), ...(isLast && paragraph ? [paragraph.create()] : [])];
  view.dispatch(view.state.tr.replaceWith($from.before(), $from.after(), nodes).scrollIntoView());
  return true;
}
