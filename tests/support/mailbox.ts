import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { until } from './until';

/** A real SMTP server that keeps each mail as a file, so that tests in other processes can read it. */
export type MailServer = { url: string; folder: string; stop(): Promise<void> };

/** @param onMail is waited for when a mail is kept, before the server says that it took it; what it throws is the answer. */
export async function startMailServer(onMail = async () => {}): Promise<MailServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'causerie-mail-'));
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map((recipient) => recipient.address).join(',');
        const file = path.join(folder, `${String(count++).padStart(6, '0')}.eml`);
        writeFile(file, `X-Envelope-To: ${to}\r\n${Buffer.concat(parts)}`)
          .then(onMail)
          .then(() => done(), done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    folder,
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The mails that came for an address, the oldest first. */
export async function mailsFor(folder: string, address: string): Promise<string[]> {
  const files = (await readdir(folder)).sort();
  const mails = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return mails.filter((mail) => mail.startsWith(`X-Envelope-To: ${address}\r\n`));
}

/** Waits for the first mail to an address. */
export function mailFor(folder: string, address: string): Promise<string> {
  return until(async () => (await mailsFor(folder, address))[0], `a mail for ${address}`);
}
