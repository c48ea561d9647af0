import type { SiteTheme } from '../lib/theme/site-theme';
import type { Styles } from './reader-styles';
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

/** Styles with that of the site's theme among them, so that it stands in the page like ours. */
export function withThemeStyle(styles: Styles, theme: SiteTheme | null): Styles {
  if (theme === null) return styles;
  return new Map([...styles, [theme.address, () => theme.css]]);
}
