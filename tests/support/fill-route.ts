/**
 * The address of a route of server/routes.ts. `paths` says what stands for each `:name`, or for a whole beginning
 * of routes. @throws for a route of which it does not say enough
 */
export function fillRoute(name: string, paths: Record<string, string>): string {
  const begin = Object.keys(paths).find((one) => one.startsWith('/') && `${name}/`.startsWith(`${one}/`));
  const filled = begin === undefined ? name : `${paths[begin]}${name.slice(begin.length)}`;
  const address = filled.replace(/:\w+/g, (param) => paths[param] ?? param);
  if (address.includes(':')) throw new Error(`${name}: this test has no path for it`);
  return address;
}
