import { closeDatabase } from '../../lib/db';
import { sendDue } from '../../lib/outbox/send-due';

/** Another process that sends what is due, and says how many that were. */
console.log(await sendDue());
await closeDatabase();
