import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import { env } from '../lib/env';

let trusted: ((address: string, index: number) => boolean) | undefined;

/**
 * The network address of the client. `X-Forwarded-For` counts only as far as `TRUSTED_PROXIES` wrote it:
 * anybody can send that header.
 */
export function clientAddressOf(request: IncomingMessage): string {
  trusted ??= proxyAddr.compile(env().TRUSTED_PROXIES);
  return proxyAddr(request, trusted) ?? '';
}
