import { createHash } from 'node:crypto';

const HASHES = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** Everything that an e-mail address could be recognised by: plain, encoded, hashed. */
export function tracesOf(email: string): string[] {
  const forms = [...new Set([email, email.toLowerCase(), email.trim().toLowerCase()])];
  return forms.flatMap((form) => [
    form,
    form.split('@')[0] ?? form,
    encodeURIComponent(form),
    encodeURIComponent(form).replaceAll('%', '%25'),
    form.replaceAll('@', '&#64;'),
    form.replaceAll('@', '&#x40;'),
    Buffer.from(form).toString('hex'),
    ...base64Of(form),
    ...HASHES.flatMap((hash) => {
      const digest = createHash(hash).update(form).digest();
      return [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')];
    }),
  ]);
}

/** The middle of the base64 of a text at each of the three places where it can begin in a longer one. */
function base64Of(text: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.from(`${'\0'.repeat(shift)}${text}`);
    const encoded = whole.subarray(0, whole.length - (whole.length % 3)).toString('base64');
    const middle = encoded.slice(shift === 0 ? 0 : 4);
    return [middle, middle.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const known = new Map<string, string[]>();

/** The first trace of one of the addresses in a text, in whatever capitals. */
export function findTrace(text: string, emails: string[]): string | undefined {
  const lower = text.toLowerCase();
  for (const email of emails) {
    const traces = known.get(email) ?? [...new Set(tracesOf(email).map((trace) => trace.toLowerCase()))];
    known.set(email, traces);
    const found = traces.find((trace) => lower.includes(trace));
    if (found !== undefined) return found;
  }
  return undefined;
}
