import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { FrontDesk } from '@/components/admin/taxonomy/front-desk';
import { LabelForm } from '@/components/admin/taxonomy/label-form';
import { MenuLines } from '@/components/admin/taxonomy/menu-lines';
import { Said } from '@/components/admin/taxonomy/said';
import { TaxonomyTabs } from '@/components/admin/taxonomy/taxonomy-tabs';
import { readHomeDesk } from '@/lib/articles/home/read-home';
import { readMenuItems } from '@/lib/settings/menu/read-menu';
import { listCategories } from '@/lib/taxonomy/list-taxonomy';
import { saidOf } from '../said';
import { addToMenu, changeHome, raiseInMenu, removeFromMenu } from './actions';
import '../taxonomy.css';

type Props = { searchParams: Promise<{ said?: string | string[]; find?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.labels.home };
}

/** The menu of the site, and what stands first on its home page. */
export default async function HomeDeskPage({ searchParams }: Props) {
  const viewer = await requireMember('editor');
  const { words } = await currentSite();
  const { said, find } = await searchParams;
  const sought = typeof find === 'string' ? find.slice(0, 120) : '';
  const [items, categories, desk] = await Promise.all([
    readMenuItems(viewer),
    listCategories(viewer),
    readHomeDesk(viewer, sought),
  ]);
  const text = words.labels;
  return (
    <main id="content" tabIndex={-1}>
      <h1>{text.home}</h1>
      <TaxonomyTabs here="home" words={text} />
      <Said words={saidOf(said, words)} />
      <div className="taxonomy">
        <section aria-labelledby="front">
          <h2 id="front">{text.front.title}</h2>
          <p className="hint">{text.front.hint}</p>
          <FrontDesk desk={desk} sought={sought} change={changeHome} words={words} />
        </section>
        <section aria-labelledby="menu">
          <h2 id="menu">{text.menu.title}</h2>
          <MenuLines
            items={items}
            categories={categories}
            raise={raiseInMenu}
            remove={removeFromMenu}
            words={words}
          />
          <LabelForm
            key={items.length}
            id="menu-line"
            action={addToMenu}
            title={text.menu.add}
            submit={text.menu.submit}
            fields={[
              {
                name: 'categoryId',
                label: text.menu.category,
                choices: [{ id: '', name: text.menu.noCategory, depth: 0 }, ...categories],
              },
              { name: 'href', label: text.menu.href, hint: text.menu.hrefHint, max: 500, optional: true },
              { name: 'label', label: text.menu.label, hint: text.menu.labelHint, max: 60, optional: true },
            ]}
            errors={words.errors}
            faults={words.editor.faults.by}
          />
        </section>
      </div>
    </main>
  );
}
