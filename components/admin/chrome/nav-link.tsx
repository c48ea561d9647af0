'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = { href: string; children: ReactNode };

/** A link of the navigation, marked while the page stands in its part of the area. */
export function NavLink({ href, children }: Props) {
  const path = usePathname();
  // The start page's address begins all the others.
  const isHere = path === href || (href !== '/admin' && path.startsWith(`${href}/`));
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the navigation is longer than the line that shows it.
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [isHere]);
  return (
    <a ref={link} href={href} aria-current={isHere ? (path === href ? 'page' : 'true') : undefined}>
      {children}
    </a>
  );
}
