import { senderOf } from '@/app/_server/comment-sender';
import { readForm } from '@/app/_server/read-form';
import { acceptsJson, json, methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { currentSite } from '@/app/_server/site';
import { postComment } from '@/lib/comments/post-comment';
import { GUEST } from '@/lib/viewer';

const FIELDS = ['body', 'name', 'email', 'parent', 'notify', 'follow', 'site', 'attempt', 'form'] as const;

/** A comment is received here: 303 to its author's page, or to the page that says what to correct. */
export const POST = respond(async (request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const { site: trap, attempt, form, ...values } = await readForm(request, FIELDS);
  const { slug } = await params;
  const posted = await postComment(GUEST, slug, values, { ...senderOf(request), trap, attempt, form });
  const address = `/articles/${slug}/comments/`;
  if (posted.accepted) {
    const url = `${address}received/${posted.receipt}`;
    return acceptsJson(request) ? json(201, { status: posted.status, url }) : seeOther(url);
  }
  const url = `${address}attempt/${posted.attempt}`;
  if (!acceptsJson(request)) return seeOther(url);
  // One more click is asked for on a page, never by a script.
  if (posted.ask) return json(409, { url });
  const { words } = await currentSite();
  const errors = Object.fromEntries(
    Object.entries(posted.errors).map(([field, key]) => [field, words.errors[key]]),
  );
  if (posted.errors.body === 'commentsClosed') return json(403, { errors, url });
  if (posted.retryAfter === undefined) return json(422, { errors, url });
  return json(429, { errors, url }, { 'retry-after': String(posted.retryAfter) });
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
