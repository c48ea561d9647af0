import { PASSWORD } from './cast';

/** Who writes on the blog of the tests of browsers, besides the staff of the demo. */
export const AUTHOR = { name: 'Solène', email: 'solene@redaction.example', password: PASSWORD };
