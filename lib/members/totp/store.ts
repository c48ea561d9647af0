import { reading, type Tx } from '../../db';

export function findTotp(id: string) {
  return reading().member.findUnique({
    where: { id },
    select: {
      name: true,
      email: true,
      totpSecret: true,
      totpSince: true,
      roles: { select: { role: true } },
      _count: { select: { recovery: true } },
    },
  });
}

/** Keeps the secret that is being set up. @returns false where the second factor is on */
export async function keepSecret(tx: Tx, id: string, totpSecret: string): Promise<boolean> {
  const { count } = await tx.member.updateMany({ where: { id, totpSince: null }, data: { totpSecret } });
  return count === 1;
}

/** Turns the second factor on with the secret that was set up. @returns false where that is another by now */
export async function turnOn(
  tx: Tx,
  id: string,
  totpSecret: string,
  totpStep: number,
  totpSince: Date,
): Promise<boolean> {
  const { count } = await tx.member.updateMany({
    where: { id, totpSecret, totpSince: null },
    data: { totpSince, totpStep },
  });
  return count === 1;
}

/** Uses the code of a step up, for which none and no later one was used. @returns false for whoever comes second */
export async function takeStep(tx: Tx, id: string, totpSecret: string, totpStep: number): Promise<boolean> {
  const { count } = await tx.member.updateMany({
    where: { id, totpSecret, totpSince: { not: null }, totpStep: { lt: totpStep } },
    data: { totpStep },
  });
  return count === 1;
}

/** Forgets the second factor with its codes. @returns whether it was on or being set up */
export async function turnOff(tx: Tx, id: string): Promise<boolean> {
  await tx.recoveryCode.deleteMany({ where: { memberId: id } });
  const { count } = await tx.member.updateMany({
    where: { id, totpSecret: { not: '' } },
    // The step stays: a code of a secret that comes back is still used up.
    data: { totpSecret: '', totpSince: null },
  });
  return count === 1;
}

/** Puts these codes in the place of all that were there; of two at once one waits for the other. @returns false where the second factor is off */
export async function replaceRecovery(tx: Tx, memberId: string, hashes: string[]): Promise<boolean> {
  const { count } = await tx.member.updateMany({
    where: { id: memberId, totpSince: { not: null } },
    data: { totpStep: { increment: 0 } },
  });
  if (count === 0) return false;
  await tx.recoveryCode.deleteMany({ where: { memberId } });
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ codeHash, memberId })) });
  return true;
}

/** Uses a recovery code up. @returns false where there is none, and for whoever comes second */
export async function takeRecovery(tx: Tx, memberId: string, codeHash: string): Promise<boolean> {
  return (await tx.recoveryCode.deleteMany({ where: { memberId, codeHash } })).count === 1;
}
