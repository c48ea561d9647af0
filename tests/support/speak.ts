import { writeArticle } from '../../lib/articles/write-article';
import { postComment } from '../../lib/comments/post-comment';
import { contactFor } from '../../lib/comments/posting/store';
import { closeDatabase, transaction } from '../../lib/db';
import { log } from '../../lib/log';
import { createMember } from '../../lib/members/create-member';
import { requestPasswordLink } from '../../lib/members/request-password-link';
import { signIn } from '../../lib/members/sign-in';
import { GUEST, OWNER } from '../../lib/viewer';
import { done, draft, PASSWORD, pending, published, typed } from './cast';

/** Another process that does, with all that it says on, whatever could tell an address: `EMAIL`. */
const email = process.argv[2] ?? '';

const { id, slug } = await published();
await pending(slug, { email });
await postComment(GUEST, slug, typed({ email, body: '' }));
await postComment(GUEST, 'nulle-part', typed({ email })).catch((error) => log().error({ err: error }));
await signIn(GUEST, { email, password: 'faux' }, '192.0.2.1');
// A member whose mail the mail server refuses; then one that nobody knows.
done(await createMember(OWNER, { name: 'Camille', email, password: PASSWORD, roles: ['editor'] }));
await createMember(OWNER, { name: 'Camille', email, password: PASSWORD, roles: ['editor'] });
await (await requestPasswordLink(GUEST, email, '192.0.2.1')).sent;
await (await requestPasswordLink(GUEST, `autre-${email}`, '192.0.2.1')).sent;
// Faults of the database and of an input, with all that the errors know.
const twice = { id: 'twice', email: `deux-${email}`, createdAt: new Date() };
await transaction((tx) => contactFor(tx, twice));
const clash = { ...twice, email: `trois-${email}` };
await transaction((tx) => contactFor(tx, clash)).catch((error) => log().error({ err: error }, 'clash'));
await writeArticle(OWNER, id, { ...draft(), version: email }).catch((error) =>
  log().error({ err: error }, 'input'),
);
log().info('said all');
await closeDatabase();
