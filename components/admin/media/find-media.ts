import type { MediaPage } from '@/lib/media/schema';

/** A page of the library; none when the server could not be asked. */
export async function findMedia(
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<MediaPage | undefined> {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  try {
    const answer = await fetch(`/admin/media/find?${new URLSearchParams(given)}`, {
      headers: { accept: 'application/json' },
      signal,
    });
    return answer.ok ? ((await answer.json()) as MediaPage) : undefined;
  } catch {
    return undefined;
  }
}
