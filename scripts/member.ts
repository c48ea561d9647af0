import { parseArgs } from 'node:util';
import { closeDatabase } from '../lib/db';
import { NotFound } from '../lib/errors';
import { createMember } from '../lib/members/create-member';
import { blockMember, unblockMember } from '../lib/members/desk/block-member';
import { removeSecondFactor } from '../lib/members/desk/help-member';
import { listMembers } from '../lib/members/list-members';
import { newPassword } from '../lib/members/password';
import { resetPassword } from '../lib/members/reset-password';
import { OWNER, ROLES } from '../lib/viewer';
import { wordsOf } from '../lib/words/dictionary';
import { migrate } from './prepare';

/** Exit codes: 0 done, 1 refused (the reason is on standard error), 2 wrong call, 3 no such member. */
const USAGE = `Usage:
  npm run member -- create --name NAME --email ADDRESS --role administrator|editor|author|moderator [--role …]
  npm run member -- reset-password --email ADDRESS
  npm run member -- block | unblock | reset-second-factor --email ADDRESS
  npm run member -- list

The password is read from standard input when it is piped in; else one is made and printed.`;

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  });
  const { name, email, role } = values;
  switch (positionals[0]) {
    case 'create':
      return name && email && role ? create(name, email, role) : usage();
    case 'reset-password':
      return email ? reset(email) : usage();
    case 'block':
    case 'unblock':
    case 'reset-second-factor':
      return email ? change(positionals[0], email) : usage();
    case 'list':
      return list();
    default:
      return usage();
  }
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

async function create(name: string, email: string, roles: string[]): Promise<number> {
  if (!roles.every((role) => ROLES.some((known) => known === role))) return usage();
  const { password, isNew } = await choosePassword();
  const outcome = await createMember(OWNER, { name, email, password, roles });
  if (!outcome.ok) return refuse(outcome.errors);
  console.log(isNew ? password : `Created: ${outcome.value.id}`);
  return 0;
}

async function reset(email: string): Promise<number> {
  const { password, isNew } = await choosePassword();
  try {
    const outcome = await resetPassword(OWNER, email, password);
    if (!outcome.ok) return refuse(outcome.errors);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    console.error('No member has this e-mail address.');
    return 3;
  }
  console.log(isNew ? password : 'The password is changed; all sessions are ended.');
  return 0;
}

async function change(what: 'block' | 'unblock' | 'reset-second-factor', email: string): Promise<number> {
  const typed = email.trim().toLowerCase();
  const member = (await listMembers(OWNER)).find((one) => one.email === typed);
  if (member === undefined) {
    console.error('No member has this e-mail address.');
    return 3;
  }
  if (what === 'block') {
    const outcome = await blockMember(OWNER, member.id);
    if (!outcome.ok) return refuse(outcome.errors);
  } else if (what === 'unblock') await unblockMember(OWNER, member.id);
  else await removeSecondFactor(OWNER, member.id);
  console.log('Done; all sessions are ended.');
  return 0;
}

async function list(): Promise<number> {
  for (const { email, roles, name, signedInAt, hasTotp, blockedAt } of await listMembers(OWNER)) {
    const state = [hasTotp && 'second-factor', blockedAt !== null && 'blocked'].filter(Boolean).join(',');
    console.log([email, roles.join(','), name, signedInAt?.toISOString() ?? '-', state || '-'].join('\t'));
  }
  return 0;
}

function refuse(errors: Record<string, keyof ReturnType<typeof wordsOf>['errors'] | undefined>): number {
  const words = wordsOf('en').errors;
  for (const [field, key] of Object.entries(errors)) console.error(`${field}: ${key ? words[key] : ''}`);
  return 1;
}

/** The password piped in, without its last line break; a new one when standard input is a terminal or empty. */
async function choosePassword(): Promise<{ password: string; isNew: boolean }> {
  let piped = '';
  if (!process.stdin.isTTY) for await (const part of process.stdin.setEncoding('utf8')) piped += part;
  const password = piped.replace(/\r?\n$/, '');
  return password === '' ? { password: newPassword(), isNew: true } : { password, isNew: false };
}

await migrate();
process.exitCode = await main().catch((error: Error & { code?: string }) => {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  return usage();
});
await closeDatabase();
