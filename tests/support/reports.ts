import { reportComment } from '../../lib/comments/reports/report-comment';
import { reading } from '../../lib/db';
import { GUEST } from '../../lib/viewer';
import { approved, published } from './cast';

/** Reports as readers send them. */

export const HERE = '203.0.113.9/32';
export const network = (n: number) => `198.51.100.${n}/32`;
export const INSULT = { reason: 'insult', words: '', email: '' };
export const CANARY = 'temoin.signale@lectrices.example';

export const report = (slug: string, id: string, input: unknown = INSULT, from = HERE) =>
  reportComment(GUEST, slug, id, input, from);

/** A published article with an approved comment. */
export async function reported() {
  const { id: articleId, slug } = await published();
  return { articleId, slug, id: await approved(slug) };
}

export const rows = () => reading().report.findMany({ orderBy: { createdAt: 'asc' } });
export const commentRow = (id: string) => reading().comment.findUniqueOrThrow({ where: { id } });

export async function refused(slug: string, id: string, input: unknown) {
  const answer = await report(slug, id, input);
  if (answer.accepted) throw new Error('it was accepted');
  return answer;
}
