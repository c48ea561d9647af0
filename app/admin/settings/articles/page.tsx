import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { SettingsFrame } from '@/components/admin/settings/settings-frame';
import { YesNo } from '@/components/admin/settings/yes-no';
import { readArticleSettings } from '@/lib/settings/articles/read-article-settings';
import { readShare } from '@/lib/settings/share/read-share';
import { NETWORKS, networkName } from '@/lib/settings/share/schema';
import { saveArticles, saveShare } from '../actions';
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
  const { networks } = await readShare(viewer);
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
      <ActionForm ask={saveShare} kept={{}} faults={words.admin.faults} className="tool-form settings-form">
        <fieldset className="choices">
          <legend>{words.articlePage.setting}</legend>
          <p className="hint">{words.articlePage.settingHint}</p>
          {NETWORKS.map((network) => (
            <label key={network}>
              <input type="checkbox" name={network} value="yes" defaultChecked={networks.includes(network)} />{' '}
              {networkName(network, words.articlePage.email)}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button button-primary">
          {words.articlePage.settingSubmit}
        </button>
      </ActionForm>
    </SettingsFrame>
  );
}
