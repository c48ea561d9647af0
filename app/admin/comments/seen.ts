import { type Seen, seenSchema } from '@/lib/comments/moderation/schema';

/** A comment as the page showed it, from its form's field: `id.state.version`. */
export function seenOf(field: string): Seen {
  const [id, from, version] = field.split('.');
  return seenSchema.parse({ id, from, version });
}
