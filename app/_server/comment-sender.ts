import { networkOf } from '@/lib/network';
import { clientAddress } from './client-address';
import { readerCookie } from './reader-cookie';

/** What a request says of who sends a comment: the network, the browser's kind, and what that browser has proved. */
export function senderOf(request: Request): { network: string; userAgent: string; browser: string } {
  return {
    network: networkOf(clientAddress(request.headers)),
    userAgent: request.headers.get('user-agent') ?? '',
    browser: readerCookie(request),
  };
}
