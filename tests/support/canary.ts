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

/** The first trace of one of the addresses in a text, without regard to case where it is words. */
export function findTrace(text: string, emails: string[]): string | undefined {
  const lower = text.toLowerCase();
  return emails
    .flatMap(tracesOf)
    .find((trace) => text.includes(trace) || lower.includes(trace.toLowerCase()));
}
