import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { inTurn } from '@/components/admin/media/in-turn';
import { sendFile } from '@/components/admin/media/send-file';
import { fileAddress, type MediaItem } from '@/lib/media/schema';
import { FileWidget, type WidgetWords } from './file-widget';

type Options = { words: WidgetWords; onSent: (item: MediaItem) => void };
type Change = { add: { id: number; at: number; dom: HTMLElement } } | { remove: number };

const key = new PluginKey<DecorationSet>('dropped-files');
let last = 0;

/**
 * Files that are dropped into the text or pasted: each shows how far it is where it will stand, becomes a picture
 * (any other file a link) when it has arrived, and lets one write on meanwhile. Several keep their order.
 */
export const DroppedFiles = Extension.create<Options>({
  name: 'droppedFiles',
  addOptions: () => ({ words: {} as WidgetWords, onSent: () => {} }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, before) {
            const set = before.map(tr.mapping, tr.doc);
            const change = tr.getMeta(key) as Change | undefined;
            if (change === undefined) return set;
            if ('remove' in change) return set.remove(set.find(undefined, undefined, isOf(change.remove)));
            const { id, at, dom } = change.add;
            // Nothing of the text changes while a file is on its way: it is no step of undoing.
            return set.add(tr.doc, [Decoration.widget(at, dom, { id, side: 1, stopEvent: () => true })]);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste: (view, event) => take(view, event.clipboardData, view.state.selection.from, options),
          handleDrop: (view, event, _slice, isMoved) => {
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
            return !isMoved && take(view, event.dataTransfer, at ?? view.state.selection.from, options);
          },
        },
      }),
    ];
  },
});

const isOf = (id: number) => (spec: { id?: number }) => spec.id === id;

function take(view: EditorView, data: DataTransfer | null, near: number, options: Options): boolean {
  const files = [...(data?.files ?? [])];
  // Word processors put a picture of the copied text beside the text itself.
  if (files.length === 0 || data?.types.includes('text/html')) return false;
  const picture = view.state.schema.nodes.picture?.create();
  const at = picture && dropPoint(view.state.doc, near, new Slice(Fragment.from(picture), 0, 0));
  // Each goes in after the one before it, whichever arrives first.
  let before: Promise<void> = Promise.resolve();
  for (const file of files) {
    const turn = before;
    before = new Promise((resolve) => void send(view, file, at ?? near, turn, resolve, options));
  }
  return true;
}

/** `settled` lets the next one go in: those behind a file that is not taken do not wait for what is done about it. */
async function send(
  view: EditorView,
  file: File,
  at: number,
  before: Promise<void>,
  settled: () => void,
  options: Options,
): Promise<void> {
  last += 1;
  const id = last;
  const widget = new FileWidget(file.name, options.words);
  view.dispatch(view.state.tr.setMeta(key, { add: { id, at, dom: widget.dom } } satisfies Change));
  for (;;) {
    const ending = widget.begin();
    const sent = await inTurn(() =>
      sendFile(file, { onProgress: (part) => widget.progress(part), signal: ending }),
    );
    await before;
    if (view.isDestroyed) return;
    if (sent.ok) {
      options.onSent(sent.item);
      insert(view, id, sent.item);
      return settled();
    }
    settled();
    if (sent.error === 'cancelled' || !(await widget.failed(sent.error))) return insert(view, id, null);
  }
}

/** Puts what has arrived where its place is by now; nothing when the text around it was deleted. */
function insert(view: EditorView, id: number, item: MediaItem | null): void {
  const { tr, schema } = view.state;
  const place = key.getState(view.state)?.find(undefined, undefined, isOf(id))[0];
  tr.setMeta(key, { remove: id } satisfies Change);
  if (place !== undefined && item !== null) {
    const node = nodeOf(item, schema);
    if (node) tr.replaceRangeWith(place.from, place.from, node);
  }
  view.dispatch(tr);
}

function nodeOf(item: MediaItem, schema: EditorView['state']['schema']): Node | undefined {
  if (item.kind === 'picture') {
    const { id: media, alt, credit } = item;
    return schema.nodes.picture?.create({ media, alt, credit });
  }
  const link = schema.marks.link?.create({ href: fileAddress(item) });
  return schema.nodes.paragraph?.create(
    null,
    schema.text(item.name || fileAddress(item), link ? [link] : []),
  );
}
