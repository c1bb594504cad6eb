import type { Encryption } from './cipher'
import { Damage } from './damage'

/** The first line of a backup, in JSON: what somebody may know who has no passphrase. */
export type BackupHeader = {
  /** Of which database it is, as `databaseIdentity` tells it; the first backups did not tell. */
  database?: string | undefined
  /** The version of the format. */
  streekwerkBackup: number
  encryption: Encryption | null
  /** ISO 8601, in UTC. */
  madeAt: string
  /** The changes of the tables that the database had had, the oldest first. */
  migrations: string[]
  /** The major version of the server. */
  postgres: number
  /** The version of the program. */
  program: string
  /** Settings that are secret, and so are not in the backup; by name. */
  secretsToKeep: string[]
}

/** The format that this program writes and reads. */
export const FORMAT = 1
/** What every backup begins with. */
const BEGINNING = '{"streekwerkBackup":'
/** A longer first line is none of ours. */
const MOST_BYTES = 256 * 1024

export const headerLine = ({ streekwerkBackup, ...rest }: BackupHeader): Buffer =>
  Buffer.from(`${JSON.stringify({ streekwerkBackup, ...rest })}\n`)

/** How much of a file to read to have its header. */
export const HEADER_BYTES = MOST_BYTES

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const isHex = (value: unknown): boolean => typeof value === 'string' && /^([0-9a-f]{2})+$/.test(value)

const isEncryption = (value: unknown): boolean => {
  if (value === null) return true
  const { check, name, salt } = (value ?? {}) as Record<string, unknown>
  return name === 'aes-256-gcm-64k' && isHex(check) && isHex(salt)
}

const isHeader = (value: unknown): value is BackupHeader => {
  const { database, encryption, madeAt, migrations, postgres, program, secretsToKeep } = value as Record<
    string,
    unknown
  >
  return (
    (database === undefined || typeof database === 'string') &&
    isEncryption(encryption) &&
    typeof madeAt === 'string' &&
    !Number.isNaN(Date.parse(madeAt)) &&
    isTexts(migrations) &&
    Number.isInteger(postgres) &&
    typeof program === 'string' &&
    isTexts(secretsToKeep)
  )
}

/** What the beginning of a file says: a header with its bytes, only the version of a format that is not ours, or nothing at all. */
export const readHeader = (
  beginning: Buffer,
): { bytes: Buffer; header: BackupHeader } | { format: number } | undefined => {
  if (!beginning.subarray(0, BEGINNING.length).equals(Buffer.from(BEGINNING))) return undefined
  const format = /^\d{1,9}(?=[,}])/.exec(
    beginning.toString('latin1', BEGINNING.length, BEGINNING.length + 10),
  )
  if (format && Number(format[0]) !== FORMAT) return { format: Number(format[0]) }
  const end = beginning.indexOf(0x0a)
  if (end === -1) throw new Damage('the first line has no end')
  const bytes = beginning.subarray(0, end + 1)
  try {
    const header: unknown = JSON.parse(bytes.toString())
    if (isHeader(header)) return { bytes, header }
  } catch {
    // Said below.
  }
  throw new Damage('the first line is not as it was written')
}
