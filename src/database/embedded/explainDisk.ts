import { Refusal } from '../../refusal'

const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file of that name, not a folder',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its path is too long',
  ENOENT: 'no folder can be made there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'part of its path is a file, not a folder',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
}

/** Whether PostgreSQL’s own words say that there is no room left. */
export const isDiskFull = (output: string) => /No space left on device|Disk quota exceeded/i.test(output)

/** Turns a failure of the disk under DATA_DIR into words with a remedy; every other error stays what it is. */
export const explainDisk = (error: unknown, dataDir: string): unknown => {
  const reason = reasons[(error as NodeJS.ErrnoException | undefined)?.code ?? '']
  return reason === undefined
    ? error
    : new Refusal(
        `DATA_DIR ${dataDir} cannot be used, ${reason}: mend that or name another folder in DATA_DIR.`,
      )
}
