import { headers } from 'next/headers';

/** The nonce of the page's policy, which the front door put into the request (server/security-headers.ts). */
export async function currentNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
