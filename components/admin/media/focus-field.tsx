'use client';

import { FOCUSES, type Focus, type PictureView, pictureAddress } from '@/lib/media/schema';
import { useMediaWords } from './words';

type Props = { picture: PictureView; value: Focus; onChange: (focus: Focus) => void };

/** The nine places of a picture that can be kept in sight, as radio buttons over it, and what a card shows then. */
export function FocusField({ picture, value, onChange }: Props) {
  const { detail: words } = useMediaWords();
  const address = pictureAddress(picture, picture.widths.find((width) => width >= 480) ?? picture.width);
  return (
    <fieldset className="focus-field" aria-describedby="focus-hint">
      <legend>{words.focus}</legend>
      <p id="focus-hint" className="hint">
        {words.focusHint}
      </p>
      <div className="focus-parts">
        <div className="focus-grid">
          <img src={address} width={picture.width} height={picture.height} alt="" />
          <div>
            {FOCUSES.map((focus) => (
              <label key={focus} title={words.focuses[focus]}>
                <input
                  type="radio"
                  name="focus"
                  value={focus}
                  checked={value === focus}
                  onChange={() => onChange(focus)}
                />
                <span className="visually-hidden">{words.focuses[focus]}</span>
              </label>
            ))}
          </div>
        </div>
        <img src={address} alt="" className={`focus-card focus-${value}`} />
      </div>
    </fieldset>
  );
}
