import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { BylineForms } from '@/components/admin/taxonomy/byline-form';
import { LabelForm } from '@/components/admin/taxonomy/label-form';
import { Said } from '@/components/admin/taxonomy/said';
import { TaxonomyTabs } from '@/components/admin/taxonomy/taxonomy-tabs';
import { listMembers } from '@/lib/members/list-members';
import { listBylines } from '@/lib/taxonomy/bylines';
import { listAuthors } from '@/lib/taxonomy/list-taxonomy';
import { hasRole } from '@/lib/viewer';
import { addAuthor, link } from '../actions';
import { saidOf } from '../said';
import '../taxonomy.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.labels.authors };
}

/** The bylines, and for administrators whose they are. */
export default async function AuthorsPage({ searchParams }: Props) {
  const viewer = await requireMember('editor');
  const { words } = await currentSite();
  const isAdministrator = hasRole(viewer, 'administrator');
  const [authors, bylines, members] = await Promise.all([
    listAuthors(viewer),
    isAdministrator ? listBylines(viewer) : [],
    isAdministrator ? listMembers(viewer) : [],
  ]);
  const { said } = await searchParams;
  const text = words.editor.taxonomy;
  return (
    <main id="content" tabIndex={-1}>
      <h1>{text.authors}</h1>
      <TaxonomyTabs here="authors" words={words.labels} />
      <Said words={saidOf(said, words)} />
      <div className="taxonomy">
        <div>
          {authors.length === 0 && <p className="hint">{text.noAuthors}</p>}
          {isAdministrator && authors.length > 0 ? (
            <>
              <p className="hint">{text.bylinesHint}</p>
              <BylineForms bylines={bylines} members={members} link={link} words={words} />
            </>
          ) : (
            <ul className="label-tree">
              {authors.map(({ id, name, slug }) => (
                <li key={id}>
                  <span>
                    <a href={`/admin/taxonomy/author/${id}`}>{name}</a> <small>{slug}</small>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <LabelForm
          key={authors.length}
          id="author"
          action={addAuthor}
          title={text.addAuthor}
          submit={text.submitAuthor}
          fields={[
            { name: 'name', label: text.name, max: 120 },
            { name: 'bio', label: text.bio, max: 1000, lines: 3 },
          ]}
          errors={words.errors}
          faults={words.editor.faults.by}
        />
      </div>
    </main>
  );
}
