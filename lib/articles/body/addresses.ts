/** An absolute http or https address without spaces, of at most 2,048 characters. */
export function isHttpUrl(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 2048 &&
    /^https?:\/\/[^\s]+$/i.test(value) &&
    URL.canParse(value)
  );
}

/** Where a link of an article may lead: the web, a mailbox, or a page of this site. */
export function isAllowedHref(href: unknown): boolean {
  if (typeof href !== 'string' || href.length > 2048) return false;
  return isHttpUrl(href) || /^mailto:[^\s@]+@[^\s@]+$/i.test(href) || /^(\/(?![/\\])|#)[^\s\\]*$/.test(href);
}
