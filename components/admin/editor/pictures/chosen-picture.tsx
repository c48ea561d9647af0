'use client';

import type { PictureView } from '@/lib/media/schema';
import { useWords } from '../words';
import { pictureUrl } from './known-pictures';

/** The picture that is being described, and the way to another. */
export function ChosenPicture({ picture, onChange }: { picture: PictureView; onChange: () => void }) {
  const { picture: words } = useWords();
  return (
    <div className="picture-chosen">
      <img src={pictureUrl(picture, 480)} width={picture.width} height={picture.height} alt={words.chosen} />
      <div>
        {picture.credit !== '' && <small>{picture.credit}</small>}
        <button type="button" className="button button-small" onClick={onChange}>
          {words.change}
        </button>
      </div>
    </div>
  );
}
