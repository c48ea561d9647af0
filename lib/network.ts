import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network of a client's address, in the one form that is stored and compared: an IPv4 address alone (`/32`),
 * the `/64` of an IPv6 address, which is what one household or machine has. '' for what is no address.
 */
export function networkOf(address: string): string {
  const plain = address.trim().replace(/%.*$/s, '');
  if (isIPv4(plain)) return `${plain}/32`;
  if (!isIPv6(plain)) return '';
  const groups = groupsOf(plain);
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return `${[high >> 8, high & 255, low >> 8, low & 255].join('.')}/32`;
  // The zeros at the end are the longest run there is: RFC 5952 writes these as `::`.
  const prefix = groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
  return `${prefix.replace(/(?:^|:)0(?::0)*$/, '')}::/64`;
}

/** The eight groups of a valid IPv6 address, `::` and a dotted end written out. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_dotted, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head = '', tail = ''] = hex.split('::');
  const parse = (half: string) =>
    half === '' ? [] : half.split(':').map((group) => Number.parseInt(group, 16));
  const [first, last] = [parse(head), parse(tail)];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}
