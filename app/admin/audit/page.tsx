import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { AuditFilterForm } from '@/components/admin/audit/audit-filter-form';
import { AuditTable } from '@/components/admin/audit/audit-table';
import { listPeople, readAudit } from '@/lib/audit/read-audit';
import { askedOf, auditPath } from './asked';
import './audit.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.audit.title };
}

/** What was done in the admin area. Administrators. */
export default async function AuditPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { site, words } = await currentSite();
  const asked = askedOf(await searchParams);
  const [{ lines, next }, people] = await Promise.all([readAudit(viewer, asked), listPeople(viewer)]);
  const text = words.audit;
  return (
    <main id="content" tabIndex={-1}>
      <div className="page-head">
        <h1>{text.title}</h1>
        <a className="button" href={auditPath({ ...asked, after: '' }, '/admin/audit/export')} download>
          {text.export}
        </a>
      </div>
      <p className="hint audit-intro">{text.intro}</p>
      <AuditFilterForm asked={asked} people={people} words={words} />
      {asked.thing !== '' && <p className="notice">{text.oneThing}</p>}
      {lines.length === 0 ? (
        <p className="notice">{text.nothing}</p>
      ) : (
        <AuditTable lines={lines} words={words} style={site} />
      )}
      <p className="list-pages">
        {asked.after !== '' && <a href={auditPath({ ...asked, after: '' })}>{text.first}</a>}
        {next !== null && (
          <a rel="next" href={auditPath({ ...asked, after: next })}>
            {text.next}
          </a>
        )}
      </p>
    </main>
  );
}
