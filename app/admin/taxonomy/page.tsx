import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { BylineForms } from '@/components/admin/taxonomy/byline-form';
import { LabelForm } from '@/components/admin/taxonomy/label-form';
import { LabelTree } from '@/components/admin/taxonomy/label-tree';
import { listMembers } from '@/lib/members/list-members';
import { listBylines } from '@/lib/taxonomy/bylines';
import { listAuthors, listCategories } from '@/lib/taxonomy/list-taxonomy';
import { hasRole } from '@/lib/viewer';
import { addAuthor, addCategory, link } from './actions';
import './taxonomy.css';

type Props = { searchParams: Promise<{ added?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.editor.taxonomy.title };
}

export default async function TaxonomyPage({ searchParams }: Props) {
  const viewer = await requireMember('editor');
  const { words } = await currentSite();
  const isAdministrator = hasRole(viewer, 'administrator');
  const [categories, authors, bylines, members] = await Promise.all([
    listCategories(viewer),
    listAuthors(viewer),
    isAdministrator ? listBylines(viewer) : [],
    isAdministrator ? listMembers(viewer) : [],
  ]);
  const { added } = await searchParams;
  const text = words.editor.taxonomy;
  const said = { category: text.categoryAdded, author: text.authorAdded, link: text.linked }[String(added)];
  const common = { errors: words.errors, faults: words.editor.faults.by };
  return (
    <main id="content" tabIndex={-1}>
      <h1>{text.title}</h1>
      {said !== undefined && (
        <p role="status" className="notice notice-done">
          {said}
        </p>
      )}
      <div className="taxonomy">
        <section aria-labelledby="categories">
          <h2 id="categories">{text.categories}</h2>
          <LabelTree labels={categories} empty={text.noCategories} />
          <LabelForm
            {...common}
            // A new tree is a new form: what was added is no longer typed in it.
            key={`categories ${categories.length}`}
            id="category"
            action={addCategory}
            title={text.addCategory}
            submit={text.submitCategory}
            fields={[
              { name: 'name', label: text.name, max: 120 },
              { name: 'description', label: text.description, max: 500, lines: 2 },
              {
                name: 'parentId',
                label: text.parent,
                choices: [{ id: '', name: text.top, depth: 0 }, ...categories],
              },
            ]}
          />
        </section>
        <section aria-labelledby="authors">
          <h2 id="authors">{text.authors}</h2>
          {isAdministrator ? (
            <>
              <p className="hint">{text.bylinesHint}</p>
              <BylineForms bylines={bylines} members={members} link={link} words={words} />
            </>
          ) : (
            <LabelTree labels={authors.map((author) => ({ ...author, depth: 0 }))} empty={text.noAuthors} />
          )}
          <LabelForm
            {...common}
            key={`authors ${authors.length}`}
            id="author"
            action={addAuthor}
            title={text.addAuthor}
            submit={text.submitAuthor}
            fields={[
              { name: 'name', label: text.name, max: 120 },
              { name: 'bio', label: text.bio, max: 1000, lines: 3 },
            ]}
          />
        </section>
      </div>
    </main>
  );
}
