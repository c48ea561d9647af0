import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { LabelForm } from '@/components/admin/taxonomy/label-form';
import { LabelTree } from '@/components/admin/taxonomy/label-tree';
import { listAuthors, listCategories } from '@/lib/taxonomy/list-taxonomy';
import { addAuthor, addCategory } from './actions';
import './taxonomy.css';

type Props = { searchParams: Promise<{ added?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.editor.taxonomy.title };
}

export default async function TaxonomyPage({ searchParams }: Props) {
  const viewer = await requireMember('editor');
  const { words } = await currentSite();
  const [categories, authors] = await Promise.all([listCategories(viewer), listAuthors(viewer)]);
  const { added } = await searchParams;
  const text = words.editor.taxonomy;
  const common = { errors: words.errors, faults: words.editor.faults.by };
  return (
    <main id="content" tabIndex={-1}>
      <h1>{text.title}</h1>
      {(added === 'category' || added === 'author') && (
        <p role="status" className="notice notice-done">
          {added === 'category' ? text.categoryAdded : text.authorAdded}
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
          <LabelTree labels={authors.map((author) => ({ ...author, depth: 0 }))} empty={text.noAuthors} />
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
