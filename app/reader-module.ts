/** The address of public/reader.js with the hash of what is in it; next.config.js writes it here at build. */
export const READER_MODULE = process.env.READER_MODULE;
