import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The names of all verbs of lib: what takes a viewer first, however it is written. */
export function verbsOfLib(): string[] {
  const lib = path.join(import.meta.dirname, '../../lib');
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(?:^viewer|policy|store)\.ts$/.test(file),
  );
  const viewer = String.raw`(?:<[^>]*>)?\(\s*\w+: (?:Member)?Viewer`;
  const kinds = [
    new RegExp(String.raw`^export (?:async )?function (\w+)${viewer}`, 'gm'),
    new RegExp(String.raw`^export const (\w+) = (?:async )?${viewer}`, 'gm'),
    // Those that another function makes (moderate-comment.ts).
    /^export const (\w+): Decision/gm,
  ];
  return files.flatMap((file) => {
    const text = readFileSync(path.join(lib, file), 'utf8');
    return kinds.flatMap((kind) => [...text.matchAll(kind)].map(([, name]) => name ?? ''));
  });
}
