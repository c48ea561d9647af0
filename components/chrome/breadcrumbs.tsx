type Props = { label: string; steps: { name: string; href: string }[] };

/** The way down to a page, from the top; the page itself is named by its heading. */
export function Breadcrumbs({ label, steps }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol className="breadcrumbs-steps">
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
