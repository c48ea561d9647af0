import type { Signature } from '@/lib/articles/schema';
import { Picture } from './picture';
import { PORTRAIT_SIZES } from './sizes';

type Props = { signatures: Signature[]; label: string };

/** Who wrote the article, at its end; those of whom nothing is said stand in the byline alone. */
export function Signatures({ signatures, label }: Props) {
  const known = signatures.filter(({ bio, title, portrait }) => bio !== '' || title !== '' || portrait);
  if (known.length === 0) return null;
  return (
    <ul className="signatures" aria-label={label}>
      {known.map(({ slug, name, title, bio, portrait }) => (
        <li key={slug} className="signature">
          {portrait && (
            <span className="signature-portrait">
              <Picture picture={portrait} alt="" sizes={PORTRAIT_SIZES} cropped />
            </span>
          )}
          <div>
            <p className="signature-name">
              <a href={`/authors/${slug}`}>{name}</a>
              {title !== '' && <span className="signature-title">{title}</span>}
            </p>
            {bio !== '' && <p className="signature-bio">{bio}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
