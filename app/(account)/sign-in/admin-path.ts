/** Where somebody wanted to go: a path of the admin area, whatever was asked for. */
export function adminPath(asked: string | string[] | undefined): string {
  // No `\` and no control character: browsers read some of them as the beginning of another site's address.
  return typeof asked === 'string' && /^\/admin(\/[\w/-]*)?$/.test(asked) ? asked : '/admin';
}
