import { describe, expect, test } from 'vitest';
import { having, type Import, loadedBy, sources, wrongImports } from './support/sources';

/** What may be in a reader page, read off the source files: the front door drops every script of the framework. */

const code = sources('.ts', '.tsx');
const within = (folder: string) => code.filter(({ file }) => file.startsWith(`${folder}/`));

describe('what a reader gets', () => {
  const entries = within('app')
    .map(({ file }) => file)
    .filter((file) =>
      /^app\/\(reader\)\/.*\b(?:page|layout|not-found|error)\.tsx$|^app\/global-not-found\.tsx$/.test(file),
    );
  const loaded = loadedBy(entries);

  test('has no client component and no Server Action in it, however far away', () => {
    expect(entries.length).toBeGreaterThan(5);
    expect(loaded.length).toBeGreaterThan(40);
    expect(having(loaded, /^\s*['"]use (?:client|server)['"]/m)).toEqual([]);
    // The front door drops the framework's scripts from these pages too.
    const account = within('app').filter(({ file }) =>
      /^app\/\(account\)\/.*(?:page|layout)\.tsx$/.test(file),
    );
    expect(account.length).toBeGreaterThan(3);
    expect(having(loadedBy(account.map(({ file }) => file)), /^\s*['"]use (?:client|server)['"]/m)).toEqual(
      [],
    );
  });

  test('depends on the address alone: no cookie, no header, no session', () => {
    const wrong = ({ from }: Import) => /^next\/(?:headers|link|script|image|dynamic)$|^next-auth/.test(from);
    expect(wrongImports(loaded, wrong)).toEqual([]);
  });

  test('is waited for nowhere: no Suspense and no loading page', () => {
    expect(having(loaded, /<Suspense\b/)).toEqual([]);
    expect(
      within('app')
        .map(({ file }) => file)
        .filter((file) => /\/loading\.tsx$/.test(file)),
    ).toEqual([]);
  });

  test('is never HTML that a person wrote', () => {
    expect(
      having(
        [...within('app'), ...within('components')],
        /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=(?!=)/,
      ),
    ).toEqual([]);
  });
});
