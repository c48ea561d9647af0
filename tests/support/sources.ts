import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The source files of the repository, read as text: what the tests of its architecture look at. */

const root = path.join(import.meta.dirname, '../..');
const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'server', 'tests'];
const MADE = /^prisma\/(?:generated|migrations|postgresql)\//;

export type Import = { from: string; typeOnly: boolean; names: string[] };
export type Source = { file: string; text: string };

/** Every file of ours with one of these endings, by its path from the root. */
export function sources(...endings: string[]): Source[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll(path.sep, '/')),
    ),
  );
  return files
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && !MADE.test(file))
    .filter((file) => statSync(path.join(root, file)).isFile())
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** A text without its comments; strings keep theirs (a `//` of an address is no comment). */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

const FROM = /^\s*(?:import|export)\s+(type\s+)?([\w*{][^;'"]*?)\s*from\s+['"]([^'"]+)['"]/gm;
const ALONE = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports: paths from the root without an ending for files of ours, names for packages. */
export function importsOf({ file, text }: Source): Import[] {
  const code = withoutComments(text);
  const named = [...code.matchAll(FROM)].map(([, type, names = '', from = '']) => {
    const list = names
      .replace(/[{}]/g, ' ')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typeOnly = type !== undefined || list.every((name) => name.startsWith('type '));
    return { from: resolved(file, from), typeOnly, names: list.map((name) => name.split(' as ')[0] ?? name) };
  });
  const alone = [...code.matchAll(ALONE)].map(([, from = '']) => ({
    from: resolved(file, from),
    typeOnly: false,
    names: [],
  }));
  return [...named, ...alone];
}

function resolved(file: string, from: string): string {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
}

/** The file of ours behind an import, if it is one. */
function fileOf(from: string): string | undefined {
  return [from, `${from}.ts`, `${from}.tsx`].find(
    (candidate) => /\.tsx?$/.test(candidate) && existsSync(path.join(root, candidate)),
  );
}

/** The files that `entries` load, with what these load, and so on; imports of types load nothing. */
export function loadedBy(entries: string[]): Source[] {
  const found = new Map<string, Source>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    const source = { file, text: readFileSync(path.join(root, file), 'utf8') };
    found.set(file, source);
    for (const { from, typeOnly } of importsOf(source)) {
      const next = typeOnly ? undefined : fileOf(from);
      if (next !== undefined) queue.push(next);
    }
  }
  return [...found.values()];
}

/** `file: what` for each import that breaks a rule. */
export function wrongImports(files: Source[], breaks: (imported: Import, file: string) => boolean): string[] {
  return files.flatMap((source) =>
    importsOf(source)
      .filter((imported) => breaks(imported, source.file))
      .map(({ from, names }) => `${source.file}: ${from} (${names.join(', ')})`),
  );
}

/** The files whose code has something in it. */
export function having(files: Source[], what: RegExp): string[] {
  return files.filter(({ text }) => what.test(withoutComments(text))).map(({ file }) => file);
}
