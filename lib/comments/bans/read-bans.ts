import { now } from '../../clock';
import { remembered } from '../../remembered';
import { requireRole, type Viewer } from '../../viewer';
import type { BanKind, BanView } from './schema';
import { listBans as listRows } from './store';

const bans = remembered(['bans'], listRows);

const isInForce = ({ until }: { until: Date | null }) => until === null || until > now();

/** The bans in force, for the screening. */
export async function readBans(): Promise<{ kind: string; value: string; label: string }[]> {
  return (await bans()).filter(isInForce);
}

/** The bans in force, the newest first. Moderators. @throws Forbidden, NotFound */
export async function listBans(viewer: Viewer): Promise<BanView[]> {
  requireRole(viewer, 'moderator');
  return (await listRows()).filter(isInForce).map(({ id, kind, label, until, createdAt, member }) => ({
    id,
    kind: kind as BanKind,
    label,
    until,
    createdAt,
    by: member?.name ?? null,
  }));
}
