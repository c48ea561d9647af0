import { expect, test } from 'vitest';
import { now } from '../../../lib/clock';
import { banSender } from '../../../lib/comments/bans/ban';
import { approveComment } from '../../../lib/comments/moderation/moderate-comment';
import { replyAsStaff } from '../../../lib/comments/moderation/reply-as-staff';
import { reading } from '../../../lib/db';
import { reportToken } from '../../../lib/outbox/tokens';
import { OWNER } from '../../../lib/viewer';
import { routeNames } from '../../../server/routes';
import { databaseUrl } from '../../setup/each-database';
import { allTables } from '../../support/all-tables';
import { startBlog } from '../../support/blog';
import { findTrace } from '../../support/canary';
import { camille, noe, PASSWORD, published } from '../../support/cast';
import { fillRoute } from '../../support/fill-route';
import { startMailServer } from '../../support/mailbox';
import { previewAddress } from '../../support/plans';
import { until } from '../../support/until';
import { mailsIn, visitor } from '../../support/visitor';

/** E-mail addresses planted by every form of a running blog, and sought in all that it says to anybody else. */

const canaries = {
  writes: 'Canari.Rouge+1@plume.example',
  replies: 'canari-bleu@plume.example',
  byScript: 'canari.vert@plume.example',
  errs: 'canari-gris@plume.example',
  reports: 'canari_jaune@plume.example',
  errsInReport: 'canari-noir@plume.example',
};
const emails = Object.values(canaries);

const idIn = (address: string) => /\/received\/([a-z2-7]{16})\./.exec(address)?.[1] ?? '';
const linkIn = (mail: string, what: string) => new RegExp(`/${what}/([\\w.-]+)`).exec(mail)?.[1] ?? '';

test('what a commenter gave as their e-mail address is in no answer, mail, log line or table of anybody else', async () => {
  const { id: articleId, slug } = await published({ title: 'Les roses' });
  const [editor, moderator] = [await camille(), await noe()];
  const smtp = await startMailServer();
  const blog = await startBlog({
    env: {
      DATABASE_URL: databaseUrl(),
      CAUSERIE_DEMO: '0',
      LOG_LEVEL: 'debug',
      SMTP_URL: smtp.url,
      MAIL_FROM: 'La Causerie <ne-pas-repondre@redaction.example>',
    },
  });
  try {
    const visit = visitor(blog.url);
    const said: string[] = [];
    const send = async (
      address: string,
      fields: Record<string, string>,
      headers: Record<string, string> = {},
    ) => {
      const answer = await visit(address, { fields, headers });
      said.push(answer.whole);
      return answer;
    };
    const comments = `/articles/${slug}/comments`;
    const asked = { notify: '1', follow: '1', parent: '' };

    // By every form: a comment, an answer, a script, a wrong form, a report, a wrong report.
    const received = await send(comments, {
      body: 'Un avis',
      name: 'Rouge',
      email: canaries.writes,
      ...asked,
    });
    const id = idIn(received.location);
    await approveComment(OWNER, id, 'pending');
    const answered = { body: 'Un autre', name: 'Bleu', email: canaries.replies, ...asked, parent: id };
    const reply = await send(comments, answered);
    await send(
      comments,
      { body: 'Sans page', name: 'Vert', email: canaries.byScript },
      { accept: 'application/json' },
    );
    const attempt = await send(comments, { body: 'Sans nom', name: '', email: canaries.errs });
    await send(comments, { body: '', name: '', email: canaries.errs }, { accept: 'application/json' });
    const report = `${comments}/${id}/report`;
    const wrong = await send(`${report}/send`, { reason: '', words: '', email: canaries.errsInReport });
    await send(`${report}/send`, { reason: 'insult', words: 'Lisez', email: canaries.reports });
    await send(`${received.location}/edit`, { body: 'Un avis corrigé', version: '1' });
    await approveComment(OWNER, id, 'pending', 2);

    // Whoever wrote first proves the address, follows the thread, and is answered there.
    const mailOf = async (email: string, what: string) =>
      until(async () => {
        const mails = await mailsIn(smtp.folder);
        return mails.find(({ to, mail }) => to === email.toLowerCase() && linkIn(mail, what) !== '')?.mail;
      }, `a mail with ${what} for ${email}`);
    const confirm = linkIn(await mailOf(canaries.writes, 'reader/confirm'), 'reader/confirm');
    const proved = await send(`/reader/confirm/${confirm}/accept`, {});
    const readerToken = proved.location.split('/').at(-1) ?? '';
    await approveComment(OWNER, idIn(reply.location), 'pending');
    await replyAsStaff(moderator, { id, from: 'approved', version: 2 }, 'La rédaction répond.');
    const unsubscribe = linkIn(await mailOf(canaries.writes, 'reader/unsubscribe'), 'reader/unsubscribe');
    const moderate = linkIn(await mailOf(moderator.email, 'moderate'), 'moderate');
    await banSender(moderator, { commentId: id, kind: 'email', days: '7' });

    const told = await reading().report.findFirstOrThrow({ where: { contactId: { not: null } } });
    const nobodys = ['/sign-in/password', '/sign-in/email', '/join'].map((to) => [`${to}/:token`, `${to}/x`]);
    // Every address of server/routes.ts: a new one needs a path here.
    const paths: Record<string, string> = {
      ':slug': slug,
      ':receipt': received.location.split('/').at(-1) ?? '',
      ':id': id,
      ':width': 'phone',
      ':kind': 'author',
      ':name': 'articles-1.xml',
      '/articles/:slug/comments/attempt/:token': attempt.location,
      '/reader/:token': `/reader/${readerToken}`,
      '/reader/confirm/:token': `/reader/confirm/${confirm}`,
      '/reader/unsubscribe/:token': `/reader/unsubscribe/${unsubscribe}`,
      '/reader/report/:token': `/reader/report/${reportToken(told.id, told.contactId ?? '')}`,
      '/moderate/:token': `/moderate/${moderate}`,
      '/preview/:token': await previewAddress(articleId),
      ...Object.fromEntries(nobodys),
      '/admin/articles/:id': `/admin/articles/${articleId}`,
    };
    const addressOf = (name: string) => fillRoute(name, paths);
    /** The pages that hold an address for its owner: what each may say, and nobody else's. */
    const owned: Record<string, string> = {
      [attempt.location]: canaries.errs,
      [wrong.location]: canaries.errsInReport,
      [`/reader/${readerToken}`]: canaries.writes,
      [`/reader/${readerToken}/export`]: canaries.writes,
    };
    const addresses = [
      ...routeNames.map(addressOf),
      wrong.location,
      `${comments}/new?parent=${id}`,
      '/nulle-part',
    ];
    const look = async (address: string, headers: Record<string, string> = {}) => {
      const { whole, status } = await visit(address, { headers });
      const others = emails.filter((email) => email !== owned[address]);
      expect(findTrace(whole, others), `${address} ${status}`).toBeUndefined();
      if (owned[address]) expect(whole, address).toContain('no-store');
      return whole;
    };
    for (const address of addresses) {
      const whole = await look(address);
      const own = owned[address];
      if (own) expect(whole.toLowerCase(), `${address} is its owner’s`).toContain(own.toLowerCase());
      await look(address, { accept: 'application/json' });
      await visit(address, { method: 'HEAD' });
    }
    expect(await look(`/articles/${slug}`)).toContain('Rouge');
    expect(await look('/comments/feed/atom')).toContain('Rouge');

    // Staff who may not moderate, everywhere in the admin area, looking for it too.
    const signedIn = await visit('/sign-in/open', {
      fields: { email: editor.email, password: PASSWORD, next: '' },
    });
    const cookie = signedIn.cookie;
    for (const address of addresses.filter((one) => one.startsWith('/admin'))) {
      await look(address, { cookie });
    }
    const find = (words: string) =>
      visit(`/admin/comments?words=${encodeURIComponent(words)}`, { headers: { cookie } });
    expect((await find(canaries.writes)).location).toBe((await find('personne@plume.example')).location);
    expect(await look('/admin', { cookie }), 'they are in').toMatch(/^\/admin 200/);

    // Everything that takes a form, wrong and with an address in it; then all pages again.
    const account = /^\/(?:sign-in|sign-out|set-up|admin)/;
    for (const name of routeNames.filter((one) => !account.test(one))) {
      const { whole } = await visit(addressOf(name), {
        fields: { email: canaries.errs, name: '', body: '' },
      });
      expect(findTrace(whole, emails), `POST ${name}`).toBeUndefined();
    }
    for (const address of addresses.filter((one) => owned[one] === undefined)) await look(address);
    for (const whole of said) expect(findTrace(whole, emails), whole.slice(0, 200)).toBeUndefined();

    const due = () => reading().outboxMail.count({ where: { sentAt: null, dueAt: { lte: now() } } });
    await until(async () => (await due()) === 0, 'the mails');
    const mails = await mailsIn(smtp.folder);
    expect(mails.length).toBeGreaterThan(3);
    for (const { to, mail } of mails) {
      const others = emails.filter((email) => email.toLowerCase() !== to);
      expect(findTrace(mail, others), `to ${to}`).toBeUndefined();
    }

    const tables = await allTables({ Contact: ['email'], CommentAttempt: ['values'] });
    expect(tables.Comment?.length).toBeGreaterThan(2);
    for (const [table, rows] of Object.entries(tables))
      expect(findTrace(JSON.stringify(rows), emails), table).toBeUndefined();
  } finally {
    await blog.stop();
    await smtp.stop();
  }
  expect(blog.output()).toContain('"route":"/articles/:slug/comments"');
  expect(findTrace(blog.output(), emails)).toBeUndefined();
}, 240_000);
