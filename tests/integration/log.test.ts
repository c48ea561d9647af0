import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { databaseUrl } from '../setup/each-database';
import { findTrace } from '../support/canary';

/** A mail server that knows nobody and, like many, says so with the address. */
async function refusingServer() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) =>
      answer(Object.assign(new Error(`5.1.1 <${address}> user unknown`), { responseCode: 550 })),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

test('what a process says, with every level of its log on, holds no address of anybody', async () => {
  const email = 'canari.du.journal@plume.example';
  const mail = await refusingServer();
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'tests/support/speak.ts', email],
    {
      cwd: path.join(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl(),
        LOG_LEVEL: 'debug',
        SMTP_URL: mail.url,
        MAIL_FROM: 'La Causerie <ne-pas-repondre@redaction.example>',
      },
    },
  );
  await mail.stop();
  expect(stdout, 'it came to its end').toContain('said all');
  for (const said of ['a mail was not sent', 'clash', 'input']) expect(stdout).toContain(said);
  expect(findTrace(stdout + stderr, [email])).toBeUndefined();
});
