import type { Presence } from '@/lib/articles/presence/schema';
import type { StoredDraft } from '@/lib/articles/revisions/schema';
import type { DraftField, DraftInput } from '@/lib/articles/schema';
import type { FieldErrors } from '@/lib/errors';
import type { Saved, SaveResult, SendFault, Sent } from './actions';

/**
 * The editor's own requests. They go to addresses that stay when the blog is updated under an open page; an
 * action of the page would not be found any more (app/admin/articles/[id]/draft/route.ts).
 */

const PATIENCE = 30_000;

const FAULTS: Record<number, SendFault> = {
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  429: 'tooMany',
};

async function ask(path: string, body?: object): Promise<{ status: number; json: unknown } | Failed> {
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { status } = response;
    if (status === 200 || status === 422) return { status, json: await response.json() };
    const requestId = response.headers.get('x-request-id') ?? undefined;
    const fault = FAULTS[status] ?? (status >= 502 ? 'unreachable' : 'failed');
    return { done: false, fault, ...(status >= 500 && { requestId }) };
  } catch {
    return { done: false, fault: 'unreachable' };
  }
}

type Failed = Extract<Sent<never>, { done: false }>;
const address = (id: string, what: string) => `/admin/articles/${id}/${what}`;

async function write(id: string, body: object): Promise<Sent<SaveResult>> {
  const answer = await ask(address(id, 'draft'), body);
  if ('fault' in answer) return answer;
  if (answer.status === 200) {
    return { done: true, value: { ok: true, saved: (answer.json as { saved: Saved }).saved } };
  }
  const { errors } = answer.json as { errors: FieldErrors<DraftField> };
  return { done: true, value: { ok: false, errors, saved: null } };
}

export const sendDraft = (id: string, draft: DraftInput) => write(id, { draft });

/** Saves what was chosen of two texts; both are kept. */
export const sendChoice = (id: string, chosen: DraftInput, mine: DraftInput) => write(id, { chosen, mine });

/** The draft that is stored now. */
export async function fetchStored(id: string): Promise<Sent<StoredDraft>> {
  const answer = await ask(address(id, 'draft'));
  if ('fault' in answer) return answer;
  const stored = answer.json as StoredDraft;
  return { done: true, value: { ...stored, savedAt: new Date(stored.savedAt) } };
}

/** Says that this tab has the article open. @returns who else has, or undefined when nobody answered */
export async function sendPresence(id: string, opening: string): Promise<Presence | undefined> {
  const answer = await ask(address(id, 'presence'), { opening });
  if ('fault' in answer) return undefined;
  const presence = answer.json as Presence;
  return { ...presence, stored: { ...presence.stored, savedAt: new Date(presence.stored.savedAt) } };
}

/** Says that this tab closes, while it does. */
export function sendLeaving(id: string, opening: string): void {
  const body = new Blob([JSON.stringify({ opening, left: true })], { type: 'application/json' });
  navigator.sendBeacon(address(id, 'presence'), body);
}
