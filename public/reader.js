// @ts-check
/**
 * The comment form, made comfortable: what is typed is kept, names are remembered, replies are written under
 * what they answer, and comments are sent without leaving the page. Films and posts of other sites are loaded
 * in their place when a reader asks for them, and a page that a reader is about to open is rendered ahead.
 * The site is whole without this file, and every word that it shows was rendered by the server
 * (components/comments/script-template.tsx).
 */

const WEEK = 7 * 24 * 60 * 60 * 1000;
const PATIENCE = 15_000;
const AUTHOR = 'causerie:author';

/** @param {string} selector a part of the form's section */
const part = (selector) =>
  /** @type {HTMLInputElement} */ (document.querySelector(`#comment-form ${selector}`));

const form = /** @type {HTMLFormElement} */ (document.querySelector('#comment-form form'));
const fields = {
  body: part('[name=body]'),
  name: part('[name=name]'),
  email: part('[name=email]'),
  parent: part('[name=parent]'),
};
const section = part('');
const heading = part('#comment-form-title');
const remember = part('.remember-me input');
const sendButton = part('[type=submit]');
const cancelButton = part('.quiet');
const statusLine = part('[role=status]');
/** The comments of the article; none on the pages that have the form alone. */
const comments = section?.closest('.comments');

const ownHeading = heading?.textContent;
const path = form ? new URL(form.action).pathname : location.pathname.replace(/\/received\/.*/, '');
const draftKey = `causerie:draft:${path}`;

/** The link by which the reply was begun. @type {HTMLAnchorElement | undefined} */
let replyLink;
let sending = false;
/** Names what is being sent: sent again after a lost answer, it is the same comment. */
let attempt = newAttempt();

/**
 * What was kept, if it was. Storage may be forbidden or full: nothing depends on it.
 * @param {'localStorage' | 'sessionStorage'} area
 * @param {string} key
 */
function recall(area, key) {
  try {
    return JSON.parse(window[area].getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * Keeps a value, or forgets the kept one when it is null. Tells whether it is kept.
 * @param {'localStorage' | 'sessionStorage'} area
 * @param {string} key
 * @param {object | null} value
 */
function keep(area, key, value) {
  try {
    if (value) window[area].setItem(key, JSON.stringify(value));
    else window[area].removeItem(key);
    return Boolean(value);
  } catch {
    return false;
  }
}

function keepDraft(sent = false) {
  const draft = { body: fields.body.value, parent: fields.parent.value, at: Date.now(), sent };
  keep('sessionStorage', draftKey, draft.body.trim() ? draft : null);
}

function restoreDraft() {
  const { body, parent } = fields;
  // Browsers bring back what a script wrote here, but not the heading that goes with it.
  if (comments) parent.value = '';
  const draft = recall('sessionStorage', draftKey);
  if (!draft?.body || Date.now() - draft.at > WEEK) return;
  // What the server put into the form stays; so does whom the page answers.
  if (body.value && body.value !== draft.body) return;
  if (!comments && parent.value !== draft.parent) return;
  body.value = draft.body;
  const link = document.getElementById(`comment-${draft.parent}`)?.querySelector('.comment-reply a');
  if (link instanceof HTMLAnchorElement) reply(link);
}

function keepAuthor() {
  const author = remember.checked ? { name: fields.name.value, email: fields.email.value } : null;
  remember.checked = keep('localStorage', AUTHOR, author);
}

function restoreAuthor() {
  const author = recall('localStorage', AUTHOR);
  remember.checked = Boolean(author);
  fields.name.value ||= author?.name ?? '';
  fields.email.value ||= author?.email ?? '';
}

/** Brings the form under the comment that is answered. @param {HTMLAnchorElement} link */
function reply(link) {
  const comment = link.closest('.comment');
  const whom = comment?.querySelector('.comment-name')?.textContent ?? '';
  comment?.after(section);
  heading.textContent = section.dataset.replyTitle?.replace('{name}', () => whom) ?? '';
  fields.parent.value = new URL(link.href).searchParams.get('parent') ?? '';
  cancelButton.hidden = false;
  replyLink = link;
}

/** Puts the form back to its place, where it answers nobody. */
function stopReply() {
  if (replyLink) comments?.append(section);
  heading.textContent = ownHeading;
  fields.parent.value = '';
  cancelButton.hidden = true;
  replyLink = undefined;
}

function cancelReply() {
  const link = replyLink;
  if (!link || sending) return;
  stopReply();
  keepDraft();
  say('');
  link.focus();
}

/** Says it to screen readers, and shows it if a class gives it looks. @param {string | undefined} text */
function say(text = '', looks = 'visually-hidden') {
  statusLine.className = looks;
  statusLine.textContent = text;
}

/** @param {boolean} on */
function setSending(on) {
  sending = on;
  // What were typed now would be lost when the comment is accepted.
  fields.body.readOnly = on;
  setAttribute(sendButton, 'aria-disabled', on && 'true');
}

function newAttempt() {
  // Without https there is none: the server then goes by what is sent.
  return crypto.randomUUID?.() ?? '';
}

/** What the server answers. @throws when it was not reached, or failed */
async function post() {
  const values = new URLSearchParams(/** @type {never} */ (new FormData(form)));
  values.set('attempt', attempt);
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: values,
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (answer.status >= 500) throw new Error(`${answer.status}`);
  if (answer.status === 201) return { received: await answer.json() };
  return { errors: [403, 422, 429].includes(answer.status) && (await answer.json()).errors };
}

/** @param {Event} event */
async function send(event) {
  event.preventDefault();
  if (sending) return;
  setSending(true);
  say(section.dataset.sending, 'notes');
  const answer = await post().catch(() => undefined);
  if (answer?.received) return accepted(answer.received);
  if (answer && !answer.errors) {
    // One more click, too large, gone: the server has a page that says so.
    keepDraft(true);
    return form.submit();
  }
  setSending(false);
  if (answer) refused(answer.errors);
  else say(section.dataset.failed, 'field-error');
}

/** @param {{ url: string, status: string }} received `url`: the comment's page, for its author */
function accepted({ url, status }) {
  keep('sessionStorage', draftKey, null);
  attempt = newAttempt();
  // A published comment stands on its own page first: this one is older than it.
  if (!comments || status === 'approved') {
    form.reset();
    return location.assign(url);
  }
  const item = waitingComment(url);
  place(item, replyLink?.closest('li') ?? comments);
  stopReply();
  showErrors({});
  form.reset();
  restoreAuthor();
  setSending(false);
  item.querySelector('article')?.focus();
  say(item.querySelector('.comment-notice')?.textContent);
}

/** @param {string} url */
function waitingComment(url) {
  const item = copyOf('li');
  const name = fields.name.value.trim();
  const paragraphs = fields.body.value.trim().split(/\n\s*\n/);
  item.querySelector('article')?.setAttribute('aria-label', name);
  item.querySelector('a')?.setAttribute('href', url);
  item.querySelector('.comment-name')?.append(name);
  item.querySelector('.comment-text')?.append(...paragraphs.map((text) => element('p', text)));
  return item;
}

/** Puts a comment where it will stand once it is published. @param {Element} item @param {Element} under */
function place(item, under) {
  // The server goes no deeper than five levels either.
  if (under.matches('li li li li li')) return under.after(item);
  let list = under.querySelector(':scope > ol');
  if (!list) {
    list = element('ol');
    // Without a list, the line before the form says that there is no comment.
    if (under === comments) section.previousElementSibling?.replaceWith(list);
    else under.append(list);
  }
  list.classList.toggle('comments-list', under === comments);
  list.append(item);
}

/** @param {Record<string, string>} errors a sentence for each field that is to be corrected */
function refused(errors) {
  say();
  // What it answered is gone: sent again with it, the text would be refused for ever.
  if (errors.parent) {
    stopReply();
    keepDraft();
  }
  showErrors(errors);
  const summary = copyOf('.error-summary');
  const items = Object.entries(errors).map(([field, text]) => {
    const [item, link] = [element('li'), element('a', text)];
    link.setAttribute('href', `#comment-form-${field}`);
    item.append(link);
    return item;
  });
  summary.querySelector('ul')?.append(...items);
  const title = summary.querySelector('h3');
  title?.replaceChildren(title.textContent.split('|')[items.length - 1] ?? '');
  form.before(summary);
  summary.focus();
}

/** Shows errors at their fields as the server does, and no others. @param {Record<string, string>} errors */
function showErrors(errors) {
  for (const old of document.querySelectorAll('.error-summary, .field-error[id]')) old.remove();
  for (const field of [fields.body, fields.name, fields.email]) {
    const text = errors[field.name];
    const error = fieldError(`${field.id}-error`, text);
    if (text) field.after(error);
    const note = (field.getAttribute('aria-describedby') ?? '').replace(error.id, '').trim();
    setAttribute(field, 'aria-invalid', text && 'true');
    setAttribute(field, 'aria-describedby', text ? `${error.id} ${note}`.trim() : note);
  }
  if (!errors.parent) return;
  const error = fieldError('comment-form-parent', `${errors.parent} ${section.dataset.parentGone}`);
  error.tabIndex = -1;
  form.lastElementChild?.before(error);
}

/** @param {string} id @param {string | undefined} text */
function fieldError(id, text) {
  const error = element('p', text);
  error.id = id;
  error.className = 'field-error';
  return error;
}

/** @param {string} tag */
function element(tag, text = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/**
 * Sets an attribute; without a value, removes it.
 * @param {Element} on
 * @param {string} name
 * @param {string | false | undefined} value
 */
function setAttribute(on, name, value) {
  if (value) on.setAttribute(name, value);
  else on.removeAttribute(name);
}

/** A copy of a part of the server's template. @param {string} selector */
function copyOf(selector) {
  const { content } = /** @type {HTMLTemplateElement} */ (section.querySelector('template'));
  return /** @type {HTMLElement} */ (content.querySelector(selector)?.cloneNode(true));
}

/** @param {Event} event */
function onReplyClick(event) {
  const link = event.target instanceof Element && event.target.closest('.comment-reply a');
  if (!(link instanceof HTMLAnchorElement) || !(event instanceof MouseEvent)) return;
  // Any other click opens the link in a new tab or window, as it should.
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (sending) return;
  reply(link);
  keepDraft();
  say(heading.textContent);
  fields.body.focus();
}

function start() {
  remember.closest('p')?.removeAttribute('hidden');
  restoreDraft();
  restoreAuthor();
  form.addEventListener('input', ({ target }) => {
    attempt = newAttempt();
    keepDraft();
    // Another tab may have been told to remember: only the box itself forgets.
    if (remember.checked || target === remember) keepAuthor();
  });
  form.addEventListener('submit', send);
  cancelButton.addEventListener('click', cancelReply);
  section.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) cancelReply();
  });
  comments?.addEventListener('click', onReplyClick);
  // A page that comes back from the browser's memory is no longer sending.
  addEventListener('pageshow', () => setSending(false));
}

/** Offers to put a frame in the place of its card: the button has what the frame will have. @param {HTMLElement} button */
function offerEmbed(button) {
  button.hidden = false;
  button.onclick = () => {
    const frame = element('iframe');
    for (const [name, value] of Object.entries(button.dataset)) setAttribute(frame, name, value);
    button.parentElement?.replaceChildren(frame);
    frame.focus();
  };
}

/** Offers to copy the address of the article. @param {HTMLElement} button */
function offerCopy(button) {
  if (!navigator.clipboard) return;
  button.parentElement?.removeAttribute('hidden');
  button.onclick = async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    button.textContent = button.dataset.copied ?? '';
  };
}

/** What of the site is rendered once a reader points at its link. */
function renderAhead() {
  const not = ['/admin*', '/sign-*', '/articles/*/comments/*'].map((path) => ({
    not: { href_matches: path },
  }));
  const where = { and: [{ href_matches: '/*' }, ...not, { not: { selector_matches: '[rel~=nofollow]' } }] };
  const rules = element('script', JSON.stringify({ prerender: [{ where, eagerness: 'moderate' }] }));
  setAttribute(rules, 'type', 'speculationrules');
  document.head.append(rules);
}

// Rules that a header names are fetched before what the page shows; to compare them with all links takes time.
if (HTMLScriptElement.supports?.('speculationrules')) requestIdleCallback(renderAhead);

// A page that was rendered before anybody asked for it counts as read once it is shown.
document.addEventListener('prerenderingchange', () => fetch(location.href, { cache: 'no-cache' }));

document.querySelectorAll('.embed-load').forEach(/** @type {never} */ (offerEmbed));
document.querySelectorAll('[data-copy]').forEach(/** @type {never} */ (offerCopy));

if (form) start();
// The comment's own page: the form of another page was sent, and its text has arrived.
else if (recall('sessionStorage', draftKey)?.sent) keep('sessionStorage', draftKey, null);
