import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, inject, test, vi } from 'vitest';
import { signIn } from '../../lib/members/sign-in';
import { GUEST } from '../../lib/viewer';
import { databaseUrl } from '../setup/each-database';
import { published } from '../support/cast';
import { quickMember, withSecondFactor } from '../support/quick-member';

const root = path.join(import.meta.dirname, '../..');

/** Runs a command as `npm run NAME -- …` does, on the database of the test. */
function run(script: string, args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', `scripts/${script}.ts`, ...args],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: databaseUrl() },
      input,
      encoding: 'utf8',
    },
  );
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

const member = (args: string, input?: string) => run('member', args.split(' '), input);
const onSqlite = test.runIf(inject('provider') === 'sqlite');
vi.setConfig({ testTimeout: 120_000 });

const camille = 'create --name Camille --email camille@redaction.example --role editor --role moderator';

describe('npm run member', () => {
  test('creates a member with the password of standard input, who can sign in', async () => {
    expect(member(camille, 'une phrase de passe\n')).toMatchObject({ status: 0, stderr: '' });
    const credentials = { email: 'camille@redaction.example', password: 'une phrase de passe' };
    expect((await signIn(GUEST, credentials, '')).ok).toBe(true);
    const { stdout } = member('list');
    expect(stdout).toMatch(/^camille@redaction\.example\teditor,moderator\tCamille\t2\d{3}-/);
  });

  test('makes a password and prints it alone where none is given, and gives another one later', async () => {
    const first = member(camille).stdout;
    const second = member('reset-password --email Camille@redaction.example').stdout;
    for (const password of [first, second]) expect(password).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    const tryWith = (password: string) => signIn(GUEST, { email: 'camille@redaction.example', password }, '');
    expect([(await tryWith(first)).ok, (await tryWith(second)).ok]).toEqual([false, true]);
  });

  // The database makes no difference to it, and a command takes its time.
  onSqlite(
    'tells by its exit code what happened: 1 refused, 2 a wrong call, 3 nobody of that address',
    () => {
      expect(member(camille, 'court')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('password: '),
      });
      expect(member(camille).status).toBe(0);
      expect(member(camille)).toMatchObject({ status: 1, stderr: expect.stringContaining('email: ') });
      expect(member('create --name x --email y@z.fr --role king').status).toBe(2);
      expect(member('create --name x').status).toBe(2);
      expect(member('dance --wildly').status).toBe(2);
      expect(member('reset-password --email personne@redaction.example').status).toBe(3);
    },
  );

  test('blocks a member and takes a second factor away, but does not block the last administrator', async () => {
    const [boss, author] = [
      await quickMember('administrator'),
      await withSecondFactor(await quickMember('author')),
    ];
    expect(member(`reset-second-factor --email ${author.email}`).status).toBe(0);
    expect(member(`block --email ${author.email}`).status).toBe(0);
    expect(member(`block --email ${boss.email}`)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('last person who administers'),
    });
    const { stdout } = member('list');
    expect(stdout).toMatch(new RegExp(`^${author.email}\tauthor\t.*\tblocked$`, 'm'));
  });
});

test('npm run demo refuses a blog that is somebody’s, and a wrong call', async () => {
  await published();
  expect(run('demo', ['fill'])).toMatchObject({ status: 1, stderr: expect.stringContaining('not empty') });
  expect(run('demo', ['remove'])).toMatchObject({ status: 0, stdout: expect.stringContaining('0 articles') });
  expect(run('demo', []).status).toBe(2);
});
