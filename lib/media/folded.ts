import { foldWords } from '../articles/found/fold';

type Said = { alt: string; credit: string; licence: string };

/** What a medium is searched by. */
export function foldedOf({ name }: { name: string }, { alt, credit, licence }: Said): string {
  return foldWords([name, alt, credit, licence].join('\n'));
}
