import type { JSONContent } from '@tiptap/core';
import type { BodyNode } from '@/lib/articles/body/check-body';

/** The document of the editor as the server takes it. */
export function bodyOf(document: JSONContent): BodyNode {
  // ProseMirror's objects have no prototype, which a Server Action does not take; halves of surrogate
  // pairs and NUL, which no database takes, can come in by pasting.
  const body: BodyNode = JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value,
  );
  // Empty lines at the end are where one was about to write: readers need none.
  const blocks = body.content ?? [];
  const last = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.content !== undefined);
  return { ...body, content: blocks.slice(0, Math.max(last + 1, 1)) };
}
