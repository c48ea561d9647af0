import { respond } from '@/app/_server/respond';
import { absoluteUrl } from '@/lib/env';
import { readRobots } from '@/lib/settings/robots/read-robots';
import { robotsText } from '@/lib/settings/robots/robots-text';
import { GUEST } from '@/lib/viewer';

export const dynamic = 'force-dynamic';

/** What crawlers are asked to leave alone. */
export const GET = respond(
  async () =>
    new Response(robotsText(await readRobots(GUEST), absoluteUrl), {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    }),
);
