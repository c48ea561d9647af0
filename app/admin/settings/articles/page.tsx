import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { YesNo } from '@/components/admin/settings/yes-no';
import { readArticleSettings } from '@/lib/settings/articles/read-article-settings';
import { saveArticles } from '../actions';
import '../../comments/forms.css';
import '../settings.css';

type Props = { searchParams: Promise<{ said?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.settings.pages.articles };
}

/** How articles come to their readers. Administrators. */
export default async function ArticleSettingsPage({ searchParams }: Props) {
  const viewer = await requireMember('administrator');
  const { words } = await currentSite();
  const { said } = await searchParams;
  const text = words.settings.articles;
  const { authorsPublish } = await readArticleSettings(viewer);
  return (
    <SettingsFrame here="articles" intro={text.intro} said={said} words={words}>
      <ActionForm
        ask={saveArticles}
        kept={{}}
        faults={words.admin.faults}
        className="tool-form settings-form"
      >
        <YesNo
          name="authorsPublish"
          label={text.authorsPublish}
          value={authorsPublish}
          words={text.choices}
        />
        <button type="submit" className="button button-primary">
          {words.settings.submit}
        </button>
      </ActionForm>
    </SettingsFrame>
  );
}
