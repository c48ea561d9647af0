import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export type Sent = { method?: string; fields?: Record<string, string>; headers?: Record<string, string> };

/** The whole of an answer, with its address: headers, cookies and body. */
export function visitor(url: string) {
  return async (address: string, { method = 'GET', fields, headers = {} }: Sent = {}) => {
    const answer = await fetch(`${url}${address}`, {
      method: fields ? 'POST' : method,
      redirect: 'manual',
      headers: { origin: url, ...headers },
      ...(fields && { body: new URLSearchParams(fields) }),
    });
    const { status } = answer;
    const location = answer.headers.get('location') ?? '';
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
    const whole = `${address} ${status}\n${[...answer.headers].join('\n')}\n${await answer.text()}`;
    return { status, location, whole, cookie: cookie.join('; ') };
  };
}

/** The mails that were sent, with for whom. Soft line breaks of quoted-printable would hide what they break. */
export async function mailsIn(folder: string): Promise<{ to: string; mail: string }[]> {
  const files = await readdir(folder);
  const mails = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return mails.map((mail) => ({
    to: /^X-Envelope-To: (.*)$/m.exec(mail)?.[1]?.trim() ?? '',
    mail: mail.replace(/=\r\n/g, ''),
  }));
}
