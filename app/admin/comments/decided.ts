import { cookies } from 'next/headers';
import { env } from '@/lib/env';

/** Whose comment was decided about last: kept in the moderator's own browser for the message that follows. */

const NAME = 'causerie-decided';
const LASTS = 5 * 60;

export async function rememberDecided(id: string, name: string): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify([id, name.slice(0, 80)]), {
    path: '/admin/comments',
    maxAge: LASTS,
    httpOnly: true,
    sameSite: 'lax',
    secure: env().siteUrl.protocol === 'https:',
  });
}

/** The shown name of the author of that comment; none if this browser does not know. */
export async function recallDecided(): Promise<string | undefined> {
  try {
    const kept: unknown = JSON.parse((await cookies()).get(NAME)?.value ?? 'null');
    return Array.isArray(kept) && typeof kept[1] === 'string' ? kept[1] : undefined;
  } catch {
    return undefined;
  }
}
