import { type Attributes, type Extensions, wrappingInputRule } from '@tiptap/core';
import { CodeBlock } from '@tiptap/extension-code-block';
import { OrderedList } from '@tiptap/extension-list';

/** The number of a pasted list, within what the server takes. */
function startOf(list: HTMLElement): number {
  const start = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(start) && start >= 1 && start <= 1000 ? start : 1;
}

function languageOf(block: HTMLElement): string | null {
  const names = block.firstElementChild?.className ?? '';
  return /(?:^|\s)language-([\w+#-]{1,40})(?:\s|$)/.exec(names)?.[1] ?? null;
}

/** Nodes that take in, by pasting or by typing, nothing that the server would refuse. */
export const carefulNodes: Extensions = [
  OrderedList.extend({
    addAttributes() {
      const attributes: Attributes = this.parent?.() ?? {};
      return { ...attributes, start: { ...attributes.start, parseHTML: startOf } };
    },
    // « 2. » begins a list; « 1998. » begins a sentence.
    addInputRules() {
      return [
        wrappingInputRule({
          find: /^([1-9]\d?)\.\s$/,
          type: this.type,
          getAttributes: (match) => ({ start: Number(match[1]) }),
          joinPredicate: (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
        }),
      ];
    },
  }),
  CodeBlock.extend({
    addAttributes() {
      const attributes: Attributes = this.parent?.() ?? {};
      return { ...attributes, language: { ...attributes.language, parseHTML: languageOf } };
    },
  }),
];
