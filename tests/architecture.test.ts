import { describe, expect, test } from 'vitest';
import { having, type Import, sources, wrongImports } from './support/sources';

/** The rules of docs/decisions/0001, read off the source files. Each answer names the files that break one. */

const code = sources('.ts', '.tsx');
const within = (folder: string) => code.filter(({ file }) => file.startsWith(`${folder}/`));

const isStore = (file: string) => /\/store$|\/store\.ts$/.test(file);
const isFramework = (from: string) => /^(?:next|react|react-dom|next-auth|server-only)(?:\/|$)/.test(from);

describe('the core (lib)', () => {
  const lib = within('lib');
  const isDatabase = (file: string) => /^lib\/(?:db(?:-\w+)?|other-processes)\.ts$/.test(file);
  const others = lib.filter(({ file }) => !isStore(file) && !isDatabase(file));

  test('is queried by its stores alone', () => {
    expect(having(others, /\breading\(|\btx\s*\.\s*\w|\$(?:query|execute)Raw/)).toEqual([]);
    expect(
      wrongImports(others, ({ from }) => /^prisma\/|^@prisma\/|^better-sqlite3$|^pg$/.test(from)),
    ).toEqual([]);
  });

  test('takes of the database, in its verbs, only transactions', () => {
    const taken = ['transaction', 'Tx', 'type Tx'];
    const more = ({ from, names }: Import) =>
      from === 'lib/db' && names.some((name) => !taken.includes(name));
    expect(wrongImports(others, more)).toEqual([]);
  });

  test('knows no framework and nothing above it', () => {
    expect(
      wrongImports(
        lib,
        ({ from }) => isFramework(from) || /^(?:app|components|server|scripts|tests)\//.test(from),
      ),
    ).toEqual([]);
  });

  test('lets a feature use its own store and no other', () => {
    const feature = (file: string) => file.split('/')[1];
    expect(wrongImports(lib, ({ from }, file) => isStore(from) && feature(from) !== feature(file))).toEqual(
      [],
    );
  });

  test('writes with select, never with include, and asks for no row as it is', () => {
    const stores = lib.filter(({ file }) => isStore(file));
    expect(stores.length).toBeGreaterThan(8);
    expect(having(stores, /\binclude:/)).toEqual([]);
  });
});

describe('what stands around the core', () => {
  test('the doors (app) reach it through verbs, never through a store or the database', () => {
    const below = ({ from }: Import) => isStore(from) || from === 'lib/db' || /^@?prisma\//.test(from);
    expect(wrongImports(within('app'), below)).toEqual([]);
  });

  test('only app/_server/auth and viewer, and the front door at the admin area, know next-auth', () => {
    const knows = /^(?:app\/_server\/(?:auth|viewer)|server\/session)\.ts$/;
    const files = code.filter(({ file }) => !knows.test(file));
    expect(wrongImports(files, ({ from }) => /^next-auth/.test(from))).toEqual([]);
  });

  test('the views (components) take props, types, schemas and words', () => {
    // `lib/viewer` and the policies are pure: what a viewer may see is theirs to say, to a view too; so is typography.
    const pure =
      /^lib\/(?:(?:[\w-]+\/)+(?:schema|policy)|(?:articles\/(?:body|compare)|typography)\/[\w-]+|articles\/found\/fold|words\/[\w/-]+|slug|viewer)$/;
    const wrong = ({ from, typeOnly }: Import) =>
      /^(?:app|server|scripts|prisma)\//.test(from) ||
      (from.startsWith('lib/') && !pure.test(from) && !(typeOnly && from === 'lib/errors'));
    expect(wrongImports(within('components'), wrong)).toEqual([]);
  });

  test('the front door (server) takes of the core what changes, its settings, log, ids and clock, sessions, pictures, the theme, the jobs, and where views are written', () => {
    const known =
      /^lib\/(?:env|log|ids|clock|freshness|other-processes|jobs\/run-jobs|views\/keep-views|members\/read-session|theme\/site-theme|media\/(?:open|answer)-media|viewer)$/;
    const wrong = ({ from, names }: Import) =>
      /^(?:app|components|scripts)\//.test(from) ||
      (from === 'lib/db' ? names.join() !== 'closeDatabase' : from.startsWith('lib/') && !known.test(from));
    expect(wrongImports(within('server'), wrong)).toEqual([]);
  });

  test('process.env is read by lib/env.ts, the start-up and the tests', () => {
    const allowed =
      /^(?:lib\/env\.ts$|app\/reader-module\.ts$|next\.config\.js$|server\/main\.ts$|scripts\/|tests\/)/;
    const readers = having(sources('.ts', '.tsx', '.mjs', '.js'), /process\.env/);
    expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
  });
});

describe('every file', () => {
  test('has at most 200 lines', () => {
    const long = sources('.ts', '.tsx', '.mjs', '.css').filter(
      ({ text }) => text.trimEnd().split('\n').length > 200,
    );
    expect(long.map(({ file, text }) => `${file}: ${text.trimEnd().split('\n').length}`)).toEqual([]);
  });

  test('is no barrel: nothing is exported from elsewhere', () => {
    expect(having(code, /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*(?:as\s+\w+\s+)?from\s/m)).toEqual([]);
    expect(
      code.map(({ file }) => file).filter((file) => /\/(?:index|utils|helpers)\.tsx?$/.test(file)),
    ).toEqual([]);
  });

  test('has a type for everything', () => {
    expect(having(code, /:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck/)).toEqual([
      'tests/architecture.test.ts',
    ]);
  });
});

describe('the admin area', () => {
  const admin = code.filter(({ file }) => /^app\/(?:\([\w-]+\)\/)?admin\//.test(file));
  const named = (name: string) => admin.filter(({ file }) => file.endsWith(`/${name}`));

  test('asks in every page who is there; a layout lets nobody in and shows a guest nothing', () => {
    const pages = named('page.tsx');
    expect(pages.length).toBeGreaterThan(4);
    const guarded = having(pages, /\bawait requireMember\(/);
    expect(pages.map(({ file }) => file).filter((file) => !guarded.includes(file))).toEqual([]);
  });

  test('asks in every route who is there, before it reads what was sent', () => {
    const routes = named('route.ts');
    expect(routes.length).toBeGreaterThan(0);
    for (const { file, text } of routes) {
      expect(text.search(/\brequire(?:Role|Writer)\(viewer|\bawait requireMember\(/), file).toBeGreaterThan(
        0,
      );
      const reads = text.search(/readBody\(|readForm\(|readJson\(|readUploads\(|\.formData\(/);
      if (reads === -1) expect(text, file).not.toMatch(/export const POST/);
      else
        expect(text.search(/\brequire(?:Role|Writer)\(viewer|\bawait requireMember\(/), file).toBeLessThan(
          reads,
        );
    }
  });

  test('makes every action with memberAction, and binds none', () => {
    const actions = named('actions.ts');
    expect(actions.length).toBeGreaterThan(2);
    for (const { file, text } of actions) {
      const exported = text.match(/^export (?!type ).*$/gm) ?? [];
      const guarded = /^export const \w+ = member(?:Form)?Action(?:<[\w\s|]+>)?\($/;
      expect(
        exported.filter((line) => !guarded.test(line.replace(/\(async.*$/, '('))),
        file,
      ).toEqual([]);
    }
    const doors = [...within('app'), ...within('components')];
    expect(having(doors, /\.bind\(/)).toEqual([]);
    const server = having(doors, /^\s*['"]use server['"]/m);
    expect(server.filter((file) => !/^app\/admin\/.*\/actions\.ts$/.test(file))).toEqual([]);
  });
});
