/** The page for a fault of ours: complete, and made of nothing that can be broken with the rest. */
export function errorPage(status: number, requestId: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${status} – Un problème est survenu</title>
</head>
<body>
<main>
<h1>Un problème est survenu</h1>
<p>La page n’a pas pu être affichée. Ce n’est pas de votre fait : réessayez dans un instant.</p>
<p lang="en">The page could not be shown. It is not your fault: please try again in a moment.</p>
<p><a href="/">Retour à l’accueil</a></p>
<p><small>Référence : ${requestId}</small></p>
</main>
</body>
</html>
`;
}

/** A short complete page for a request that is refused. */
export function refusalPage(status: number, reason: string, requestId: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${status} ${reason}</title></head>
<body><h1>${status} ${reason}</h1><p><small>${requestId}</small></p></body></html>
`;
}
