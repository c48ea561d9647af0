import { type Answered, ask } from './door';

/** A form post as a browser on the blog's own page sends one, but for what a test changes. */
export function sendForm(
  port: number,
  path: string,
  body: string | Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
): Promise<Answered> {
  const text = typeof body === 'string' ? body : new URLSearchParams(body).toString();
  const own = { origin: 'http://blog.example.org', 'content-type': 'application/x-www-form-urlencoded' };
  const length = String(Buffer.byteLength(text));
  return ask(port, path, {
    method: 'POST',
    headers: { ...own, 'content-length': length, ...headers },
    body: text,
  });
}

export const JSON_ASKED = { accept: 'application/json' };
