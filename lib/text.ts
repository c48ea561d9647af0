import { z } from 'zod';

/** A text that both databases can store: without NUL and without halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

/** A trimmed, storable text; the start of every text field's schema. */
export const typedText = z.string().transform((text) => cleanText(text).trim());

/** A `typedText` of `min` to `max` UTF-16 units, with the keys of the messages for too few and too many. */
export function textField(max: number, tooLong: string, missing?: string) {
  const limited = typedText.refine((text) => text.length <= max, tooLong);
  return missing === undefined ? limited : limited.refine((text) => text.length > 0, missing);
}
