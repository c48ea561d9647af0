import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { plainHeaders } from './security-headers';

type Wording = { title: string; text: string; english: string };

const BAD: Wording = {
  title: 'Adresse ou requête incorrecte',
  text: 'L’adresse demandée n’est pas une adresse de ce site.',
  english: 'This is not an address of this site.',
};

/** What is said of each status. Made of nothing that can be broken with the rest. */
const WORDINGS: Record<number, Wording> = {
  400: BAD,
  401: {
    title: 'Session terminée',
    text: 'Reconnectez-vous, puis recommencez : rien n’a été enregistré.',
    english: 'Your session has ended: sign in and try again. Nothing was saved.',
  },
  403: {
    title: 'Envoi refusé',
    text: 'Ce formulaire ne vient pas d’une page de ce site.',
    english: 'This form does not come from a page of this site.',
  },
  404: {
    title: 'Page introuvable',
    text: 'Il n’y a rien à cette adresse.',
    english: 'There is nothing at this address.',
  },
  405: {
    title: 'Méthode non autorisée',
    text: 'Cette adresse ne se demande pas ainsi.',
    english: 'This address does not take this method.',
  },
  409: {
    title: 'Modifié entre-temps',
    text: 'Quelqu’un d’autre a changé cela entre-temps : rechargez la page.',
    english: 'Somebody else has changed this meanwhile: reload the page.',
  },
  408: {
    title: 'Requête trop lente',
    text: 'La requête a mis trop de temps à arriver.',
    english: 'The request took too long to arrive.',
  },
  413: {
    title: 'Envoi trop volumineux',
    text: 'Revenez en arrière et raccourcissez votre texte, ou choisissez un fichier plus petit.',
    english: 'What was sent is too large: go back and shorten it.',
  },
  415: {
    title: 'Format non pris en charge',
    text: 'Cette adresse n’accepte que les formulaires de ce site.',
    english: 'This address takes forms of this site only.',
  },
  429: {
    title: 'Trop de tentatives',
    text: 'Patientez quelques minutes, puis réessayez.',
    english: 'Too many attempts: wait a few minutes, then try again.',
  },
  431: {
    title: 'En-têtes trop longs',
    text: 'Effacez les cookies de ce site, puis réessayez.',
    english: 'The headers are too large: delete the cookies of this site and try again.',
  },
  500: {
    title: 'Un problème est survenu',
    text: 'La page n’a pas pu être affichée. Ce n’est pas de votre fait : réessayez dans un instant.',
    english: 'The page could not be shown. It is not your fault: please try again in a moment.',
  },
  503: {
    title: 'Le site est très occupé',
    text: 'La page n’a pas pu être préparée à temps. Réessayez dans un instant.',
    english: 'The page could not be made in time. Please try again in a moment.',
  },
};

/** A short complete page for a status, in French with English below, whatever the site's language is. */
export function refusalPage(status: number, requestId: string): string {
  const { title, text, english } = WORDINGS[status] ?? BAD;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${status} – ${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p lang="en">${english}</p>
<p><a href="/">Retour à l’accueil</a></p>
<p><small>Référence : ${requestId}</small></p>
</main>
</body>
</html>
`;
}

function wantsJson(request: IncomingMessage): boolean {
  return /^\s*application\/json/i.test(request.headers.accept ?? '') || 'next-action' in request.headers;
}

/** Refuses a request, as a page or as JSON. A body that is under way is not read: the connection is closed. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  requestId: string,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isJson = wantsJson(request);
  const { english } = WORDINGS[status] ?? BAD;
  const text = isJson ? JSON.stringify({ error: english, requestId }) : refusalPage(status, requestId);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, {
    ...plainHeaders(),
    'content-type': isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
    'x-request-id': requestId,
    ...(!reads && !request.complete && { connection: 'close' }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** The bytes of a refusal for what is not even a request: the connection ends with them. */
export function rawRefusal(status: 400 | 408 | 431, requestId: string): string {
  const page = refusalPage(status, requestId);
  const headers: Record<string, string> = {
    ...plainHeaders(),
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(page)),
    'cache-control': 'private, no-store',
    'x-request-id': requestId,
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${page}`;
}
