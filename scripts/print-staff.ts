import type { DemoStaff } from '../prisma/demo';

/** Prints the accounts of the demo, the only time that their passwords can be read. */
export function printStaff(staff: DemoStaff[]): void {
  console.log('\n  Accounts of the demo (the passwords are shown this once):\n');
  for (const { role, email, password } of staff) {
    console.log(`    ${role.padEnd(14)} ${email.padEnd(28)} ${password}`);
  }
  console.log('\n  Forgotten? npm run member -- reset-password --email ADDRESS\n');
}
