import pino, { type Logger } from 'pino';
import { env } from './env';

let logger: Logger | undefined;

/** The process's log, JSON lines on standard output. Never give it an e-mail address, a name or a text of a person. */
export function log(): Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return logger;
}
