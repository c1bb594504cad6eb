import { isIPv6 } from 'node:net'
import { join } from 'node:path'

import { Refusal } from './refusal'
import { type SettingName, settings, type SettingValue } from './settings/settings'

/** The settings as the program uses them: checked, with what holds when they are not set. */
export type Env = {
  adminEmail: string
  /** When this instance makes the nightly backup, by the clock of the server. */
  backupAt: SettingValue<'BACKUP_AT'>
  /** Whether a backup is made before tables are changed. */
  backupBeforeUpgrade: SettingValue<'BACKUP_BEFORE_UPGRADE'>
  /** Absolute. */
  backupDir: string
  backupPassphrase?: string
  /** Absolute. */
  dataDir: string
  databasePoolMax: number
  /** Absent: the embedded server. */
  databaseUrl?: string
  demoPassword?: string
  /** Whether visitors come by way of something in front: SERVER_URL or TRUST_PROXY is set. */
  fronted: boolean
  host: string
  logLevel: SettingValue<'LOG_LEVEL'>
  metricsToken?: string
  /** Every origin from which a signed-in browser may send: SERVER_URL, or else each name of this machine for itself. */
  origins: string[]
  /** Absent only until the start command has made one, and always in SERVE=public. */
  payloadSecret?: string
  /** Absent: uploads are kept in DATA_DIR. */
  objectStore?: ObjectStore
  port: number
  readReplicas: string[]
  /** Whether this instance sends reminders. */
  reminders: SettingValue<'REMINDERS'>
  seed: SettingValue<'SEED'>
  serve: SettingValue<'SERVE'>
  serverUrl: string
  smtpUrl?: string
  statementTimeoutMs: number
  trustProxy: number | false
}

/** Where the object store for uploads is and how it is entered. */
export type ObjectStore = Readonly<{
  bucket: string
  /** Absent: that of Amazon in the region. */
  endpoint?: string
  /** Absent: what the machine may do by itself. */
  keys?: Readonly<{ accessKeyId: string; secretAccessKey: string }>
  region: string
}>

/** Where settings come from; an empty text counts as not set. */
export type SettingSource = Record<string, string | undefined>

/** A message may quote what was set, whatever that holds. */
const oneLine = (message: string) => message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')

const read = <Name extends SettingName>(
  source: SettingSource,
  name: Name,
): SettingValue<Name> | undefined => {
  const text = source[name]?.trim()
  if (text === undefined || text === '') return undefined
  try {
    return settings[name].parse(text) as SettingValue<Name>
  } catch (error) {
    throw new Refusal(`${name} ${oneLine((error as Error).message)}.`)
  }
}

const refuse = (condition: boolean, message: string) => {
  if (condition) throw new Refusal(message)
}

const isWildcard = (host: string) => host === '0.0.0.0' || host === '::'

const readAddresses = (source: SettingSource, host: string, port: number) => {
  const at = (name: string) => new URL(`http://${isIPv6(name) ? `[${name}]` : name}:${port}`).origin
  const serverUrl = read(source, 'SERVER_URL')
  if (serverUrl !== undefined) return { origins: [serverUrl], serverUrl }
  const own = at(isWildcard(host) ? 'localhost' : host)
  return { origins: [...new Set([own, ...['localhost', '127.0.0.1', '::1'].map(at)])], serverUrl: own }
}

const readObjectStore = (source: SettingSource): { objectStore?: ObjectStore } => {
  const bucket = read(source, 'S3_BUCKET')
  const endpoint = read(source, 'S3_ENDPOINT')
  const accessKeyId = read(source, 'S3_ACCESS_KEY_ID')
  const secretAccessKey = read(source, 'S3_SECRET_ACCESS_KEY')
  refuse(
    bucket === undefined && (endpoint ?? accessKeyId ?? secretAccessKey) !== undefined,
    'S3_BUCKET must be set with S3_ENDPOINT, S3_ACCESS_KEY_ID or S3_SECRET_ACCESS_KEY: without it uploads would stay in DATA_DIR.',
  )
  refuse(
    (accessKeyId === undefined) !== (secretAccessKey === undefined),
    'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set together, or neither of them.',
  )
  if (bucket === undefined) return {}
  return {
    objectStore: {
      bucket,
      region: read(source, 'S3_REGION') ?? 'us-east-1',
      ...(endpoint !== undefined && { endpoint }),
      ...(accessKeyId !== undefined &&
        secretAccessKey !== undefined && { keys: { accessKeyId, secretAccessKey } }),
    },
  }
}

/** Checks every setting and answers them all; throws a `Refusal` that names the first one that is wrong and how to mend it. */
export const readEnv = (source: SettingSource): Env => {
  const [host, port] = [read(source, 'HOST') ?? '127.0.0.1', read(source, 'PORT') ?? 3000]
  const databaseUrl = read(source, 'DATABASE_URL')
  const readReplicas = read(source, 'DATABASE_READ_REPLICAS') ?? []
  const payloadSecret = read(source, 'PAYLOAD_SECRET')
  const serve = read(source, 'SERVE') ?? 'all'
  const trustProxy = read(source, 'TRUST_PROXY') ?? false
  const dataDir = read(source, 'DATA_DIR') ?? settings.DATA_DIR.parse('.data')
  refuse(
    serve === 'public' && !databaseUrl,
    'DATABASE_URL must be set with SERVE=public: that mode brings no database of its own.',
  )
  refuse(
    readReplicas.length > 0 && !databaseUrl,
    'DATABASE_URL must be set with DATABASE_READ_REPLICAS: the embedded database has no replicas.',
  )
  refuse(
    serve === 'all' && databaseUrl !== undefined && payloadSecret === undefined,
    'PAYLOAD_SECRET must be set with DATABASE_URL, the same for every instance: make one with: openssl rand -hex 32.',
  )
  return {
    adminEmail: read(source, 'ADMIN_EMAIL') ?? 'admin@streekwerk.example',
    backupAt: read(source, 'BACKUP_AT') ?? settings.BACKUP_AT.parse('03:30'),
    backupBeforeUpgrade: read(source, 'BACKUP_BEFORE_UPGRADE') ?? 'on',
    backupDir: read(source, 'BACKUP_DIR') ?? join(dataDir, 'backups'),
    backupPassphrase: read(source, 'BACKUP_PASSPHRASE'),
    dataDir,
    databasePoolMax: read(source, 'DATABASE_POOL_MAX') ?? 10,
    databaseUrl,
    demoPassword: read(source, 'DEMO_PASSWORD'),
    fronted: read(source, 'SERVER_URL') !== undefined || trustProxy !== false,
    host,
    logLevel: read(source, 'LOG_LEVEL') ?? 'info',
    metricsToken: read(source, 'METRICS_TOKEN'),
    payloadSecret,
    port,
    readReplicas,
    reminders: read(source, 'REMINDERS') ?? 'on',
    seed: read(source, 'SEED') ?? (databaseUrl ? 'method' : 'demo'),
    serve,
    smtpUrl: read(source, 'SMTP_URL'),
    statementTimeoutMs: read(source, 'DATABASE_STATEMENT_TIMEOUT_MS') ?? 30_000,
    trustProxy,
    ...readAddresses(source, host, port),
    ...readObjectStore(source),
  }
}
