/** The header in which our own server (server/) says where a request comes from; it drops one that came from outside. */
export const CLIENT_ADDRESS_HEADER = 'x-causerie-client-address';

/** The network address of the client; '' under a server that does not say it (`next dev`, `next start`). */
export function clientAddress(headers: Headers): string {
  return headers.get(CLIENT_ADDRESS_HEADER) ?? '';
}
