import { now } from '../../lib/clock';

/** The month in which a test publishes. */
const today = { ':year': now().toISOString().slice(0, 4), ':month': now().toISOString().slice(5, 7) };

/**
 * The address of a route of server/routes.ts. `given` says what stands for each `:name`, or for a whole beginning
 * of routes. @throws for a route of which it does not say enough
 */
export function fillRoute(name: string, given: Record<string, string>): string {
  const paths: Record<string, string> = { ...today, ...given };
  const begin = Object.keys(paths).find((one) => one.startsWith('/') && `${name}/`.startsWith(`${one}/`));
  const filled = begin === undefined ? name : `${paths[begin]}${name.slice(begin.length)}`;
  const address = filled.replace(/:\w+/g, (param) => paths[param] ?? param);
  if (address.includes(':')) throw new Error(`${name}: this test has no path for it`);
  return address;
}
