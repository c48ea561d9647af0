'use client';

import { useWords } from '../words';
import { type LibraryPicture, pictureUrl, usePictures } from './known-pictures';

/** The newest pictures of the library, each a button that chooses it. */
export function PictureLibrary({ onChoose }: { onChoose: (picture: LibraryPicture) => void }) {
  const { picture: words } = useWords();
  const { library } = usePictures();
  return (
    <section className="picture-library">
      <h3>{words.library}</h3>
      {library.length === 0 && <p className="hint">{words.libraryEmpty}</p>}
      <ul>
        {library.map((picture, n) => (
          <li key={picture.id}>
            <button type="button" onClick={() => onChoose(picture)}>
              <img src={pictureUrl(picture, 160)} alt={picture.alt || words.nth(n + 1)} loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
