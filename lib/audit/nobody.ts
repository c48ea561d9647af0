const E_MAIL = /[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[\p{L}\p{N}-]+/gu;
const NETWORK = /\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?\b/g;
const SECRET = /password|secret|token|hash|e-?mail|recovery/i;

/** What may be written down of a deed: no e-mail address, network or secret, wherever in it somebody typed one. */
export function withoutPeople(data: object): object {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    if (SECRET.test(key)) return typeof value === 'boolean' || typeof value === 'number' ? value : undefined;
    return typeof value === 'string' ? value.replace(E_MAIL, '…@…').replace(NETWORK, '…') : value;
  }) as object;
}
