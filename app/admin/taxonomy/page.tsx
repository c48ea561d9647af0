import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { CategoryTree } from '@/components/admin/taxonomy/category-tree';
import { LabelForm } from '@/components/admin/taxonomy/label-form';
import { Said } from '@/components/admin/taxonomy/said';
import { TaxonomyTabs } from '@/components/admin/taxonomy/taxonomy-tabs';
import { listCategories } from '@/lib/taxonomy/list-taxonomy';
import { addCategory, move } from './actions';
import { saidOf } from './said';
import './taxonomy.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.labels.categories };
}

/** The categories as a tree: their order is that of the menu and of the editor. */
export default async function CategoriesPage({ searchParams }: Props) {
  const viewer = await requireMember('editor');
  const { words } = await currentSite();
  const categories = await listCategories(viewer);
  const { said } = await searchParams;
  const text = words.editor.taxonomy;
  return (
    <main id="content" tabIndex={-1}>
      <h1>{words.labels.categories}</h1>
      <TaxonomyTabs here="categories" words={words.labels} />
      <Said words={saidOf(said, words)} />
      <div className="taxonomy">
        <CategoryTree categories={categories} move={move} words={words} />
        <LabelForm
          // A new tree is a new form: what was added is no longer typed in it.
          key={categories.length}
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
          errors={words.errors}
          faults={words.editor.faults.by}
        />
      </div>
    </main>
  );
}
