import { isReady } from '@/lib/health/is-ready';
import { GUEST } from '@/lib/viewer';

/** Whether the blog can serve, its database included; for who sends it readers. Never cached. */
export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const ready = await isReady(GUEST);
  const headers = { 'cache-control': 'no-store', ...(!ready && { 'retry-after': '5' }) };
  return Response.json({ status: ready ? 'ready' : 'unavailable' }, { status: ready ? 200 : 503, headers });
}
