import { findLinkTargets } from '../../../lib/articles/links/find-link-targets';
import type { Table } from './table';

/** Who may look for articles to link to. */
export const links: Table = {
  findLinkTargets: ['writers', (viewer) => findLinkTargets(viewer, 'voiture')],
};
