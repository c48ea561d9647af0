import type { Role } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';

type Section = { name: keyof Words['admin']['sections']; href: string; roles: readonly Role[] };

/** The parts of the admin area and who is led there; an administrator has every role. */
const SECTIONS: readonly Section[] = [
  { name: 'home', href: '/admin', roles: [] },
  { name: 'articles', href: '/admin/articles', roles: ['editor', 'author'] },
  { name: 'media', href: '/admin/media', roles: ['editor', 'author'] },
  { name: 'comments', href: '/admin/comments', roles: ['moderator'] },
  { name: 'taxonomy', href: '/admin/taxonomy', roles: ['editor'] },
  { name: 'members', href: '/admin/members', roles: ['administrator'] },
  { name: 'audit', href: '/admin/audit', roles: ['administrator'] },
  { name: 'settings', href: '/admin/settings', roles: ['administrator'] },
];

/** The parts of the area that are open to who has these roles, in the order of the navigation. */
export function sectionsOf(has: (role: Role) => boolean): readonly Section[] {
  return SECTIONS.filter(({ roles }) => roles.length === 0 || roles.some(has));
}
