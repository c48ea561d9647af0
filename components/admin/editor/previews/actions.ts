import type { PreviewDays, PreviewLink } from '@/lib/articles/previews/schema';
import type { Answer } from '../state/actions';

/** What the sharing of a draft asks of the server; the page gives it (app/admin/articles/planning/actions.ts). */
export type PreviewActions = {
  list: (input: { id: string }) => Promise<Answer<PreviewLink[]>>;
  create: (input: { id: string; days: PreviewDays }) => Promise<Answer<PreviewLink[]>>;
  revoke: (input: { id: string; link: string }) => Promise<Answer<PreviewLink[]>>;
};
