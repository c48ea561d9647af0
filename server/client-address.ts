import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import proxyAddr from 'proxy-addr';
import { env } from '../lib/env';

let trusted: ((address: string, index: number) => boolean) | undefined;

/**
 * The network address of the client. `X-Forwarded-For` counts only as far as `TRUSTED_PROXIES` wrote it:
 * anybody can send that header.
 */
export function clientAddressOf(request: { headers: IncomingHttpHeaders; socket: Socket }): string {
  trusted ??= proxyAddr.compile(env().TRUSTED_PROXIES);
  // It looks at these two alone.
  return proxyAddr(request as IncomingMessage, trusted) ?? '';
}
