import type { SiteTheme } from '../lib/theme/site-theme';
import type { Files } from './static-files';

/** Files with that of the site's theme among them: its name changes with it, so that browsers may keep it for ever. */
export function withTheme(files: Files, theme: SiteTheme | null): Files {
  if (theme === null) return files;
  const body = Buffer.from(theme.css);
  return (pathname, query) => {
    if (pathname !== theme.address) return files(pathname, query);
    return async (request, response) => {
      response.writeHead(200, {
        'content-type': 'text/css; charset=utf-8',
        'content-length': body.length,
        'cache-control': 'public, max-age=31536000, immutable',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
      return true;
    };
  };
}
