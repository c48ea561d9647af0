import { notFound, permanentRedirect } from 'next/navigation';
import { Gone, NotFound } from '@/lib/errors';

/** What is sent, with status 410, where this page is redirected to (server/reader-pages.ts): a page can set no status. */
export const GONE = '/page-gone';

/** What a read gives, or the not-found page where it says `NotFound`; of what was taken away on purpose, that it was. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Gone) permanentRedirect(GONE);
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** The page number of `?page=`: 1 without one, 0 (a page that does not exist) for anything else. */
export function pageNumber(page: string | string[] | undefined): number {
  if (page === undefined) return 1;
  return typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 0;
}
