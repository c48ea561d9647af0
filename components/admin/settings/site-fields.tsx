import type { MediaItem, PictureView } from '@/lib/media/schema';
import type { Site } from '@/lib/settings/schema';
import { LANGUAGES, type Words } from '@/lib/words/dictionary';
import { TypedField } from '../comments/typed-field';
import { MediaPicker } from '../media/media-picker';

type Props = {
  site: Site;
  logo: PictureView | null;
  share: PictureView | null;
  pictures: MediaItem[];
  zones: readonly string[];
  words: Words['settings']['site'];
};

/** What the site says of itself. */
export function SiteFields({ site, logo, share, pictures, zones, words }: Props) {
  return (
    <>
      <TypedField name="title" label={words.title} value={site.title} max={120} required />
      <TypedField
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        value={site.description}
        max={300}
        rows={3}
      />
      <TypedField
        name="language"
        label={words.language}
        value={site.language}
        choices={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
      />
      <TypedField
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        value={site.timeZone}
        offered={zones}
        required
      />
      <MediaPicker
        language={site.language}
        name="logoId"
        label={words.logo}
        value={logo}
        choices={pictures}
      />
      <MediaPicker
        language={site.language}
        name="shareId"
        label={words.share}
        value={share}
        choices={pictures}
      />
      <p className="hint">{words.shareHint}</p>
    </>
  );
}
