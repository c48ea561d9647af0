import { notFound } from 'next/navigation';
import { NotFound } from '@/lib/errors';

/** What a read gives, or the not-found page where it says `NotFound`. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}

/** The page number of `?page=`: 1 without one, 0 (a page that does not exist) for anything else. */
export function pageNumber(page: string | string[] | undefined): number {
  if (page === undefined) return 1;
  return typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 0;
}
