import {
  bucketName,
  emailAddress,
  folder,
  hostName,
  listOf,
  oneOf,
  origin,
  type Parse,
  password,
  postgresUrl,
  proxyHops,
  regionName,
  secretOf,
  smtpUrl,
  timeOrOff,
  wholeNumber,
} from './parse'

/** One setting: how its text is read, what holds when it is not set (in words, for people) and what it is for. */
type Setting<T> = { about: string; fallback: string; parse: Parse<T>; secret?: true }

/**
 * Every setting that the program reads from its environment, by name: the source of the check at start and of the table in
 * the README. A `secret` is never shown.
 */
export const settings = {
  PORT: { about: 'The port to listen on.', fallback: '3000', parse: wholeNumber(1, 65_535) },
  HOST: {
    about: 'The network interface to listen on; 0.0.0.0 for all of them.',
    fallback: '127.0.0.1',
    parse: hostName,
  },
  SERVER_URL: {
    about:
      'The address people type, without a path. Links in mail and the check of a request’s origin rest on it.',
    fallback: 'http://HOST:PORT',
    parse: origin,
  },
  TRUST_PROXY: {
    about: 'How many proxies in front of the program may tell a visitor’s address.',
    fallback: 'false',
    parse: proxyHops,
  },
  SERVE: {
    about: 'all: everything; public: only the public pages, without admin panel, with DATABASE_URL.',
    fallback: 'all',
    parse: oneOf('all', 'public'),
  },
  DATA_DIR: {
    about:
      'Folder for what the program keeps: the embedded database, secrets, mail that is not sent, uploads.',
    fallback: '.data',
    parse: folder,
  },
  DATABASE_URL: {
    about: 'A PostgreSQL server (15 or newer) to use instead of the embedded one.',
    fallback: 'the embedded PostgreSQL 18',
    parse: postgresUrl,
    secret: true,
  },
  DATABASE_READ_REPLICAS: {
    about: 'Copies of that database to read public pages from, separated by commas.',
    fallback: 'none',
    parse: listOf(postgresUrl),
    secret: true,
  },
  DATABASE_POOL_MAX: {
    about: 'The most connections one instance keeps open to each database.',
    fallback: '10',
    parse: wholeNumber(2, 500),
  },
  DATABASE_STATEMENT_TIMEOUT_MS: {
    about: 'After how many milliseconds the database gives up on one statement.',
    fallback: '30000',
    parse: wholeNumber(100, 3_600_000),
  },
  PAYLOAD_SECRET: {
    about: 'Signs sessions; the same for all instances on one database. Required with DATABASE_URL.',
    fallback: 'made once, kept in DATA_DIR',
    parse: secretOf(32, 'make one with: openssl rand -hex 32'),
    secret: true,
  },
  SEED: {
    about:
      'demo: an example region on an empty database; method: only the content of the method; none: nothing.',
    fallback: 'demo with the embedded database, else method',
    parse: oneOf('demo', 'method', 'none'),
  },
  ADMIN_EMAIL: {
    about: 'The first administrator, made when there is none yet.',
    fallback: 'admin@streekwerk.example',
    parse: emailAddress,
  },
  DEMO_PASSWORD: {
    about: 'The password of the accounts of the example region.',
    fallback: 'made once, kept in DATA_DIR',
    parse: password,
    secret: true,
  },
  S3_BUCKET: {
    about: 'The bucket of an object store (S3) that keeps uploads; all instances share it.',
    fallback: 'uploads are kept in DATA_DIR',
    parse: bucketName,
  },
  S3_ENDPOINT: {
    about: 'The address of that object store.',
    fallback: 'that of Amazon S3 in S3_REGION',
    parse: origin,
  },
  S3_REGION: {
    about: 'Where that object store is, by its own name.',
    fallback: 'us-east-1',
    parse: regionName,
  },
  S3_ACCESS_KEY_ID: {
    about: 'The key that may read, write, list and remove in that bucket.',
    fallback: 'what the machine itself may do',
    parse: secretOf(1, 'set the id of the key'),
    secret: true,
  },
  S3_SECRET_ACCESS_KEY: {
    about: 'The secret that belongs to that key.',
    fallback: 'what the machine itself may do',
    parse: secretOf(1, 'set the secret of the key'),
    secret: true,
  },
  SMTP_URL: {
    about: 'The server that sends mail.',
    fallback: 'mail is written to DATA_DIR/mail',
    parse: smtpUrl,
    secret: true,
  },
  REMINDERS: {
    about: 'on: sends people a digest of what is theirs and due; off: this instance sends none.',
    fallback: 'on',
    parse: oneOf('on', 'off'),
  },
  BACKUP_AT: {
    about:
      'When a backup is made every night, by the clock of the server (such as 03:30); off: this instance makes none.',
    fallback: '03:30',
    parse: timeOrOff,
  },
  BACKUP_DIR: {
    about: 'Folder for the backups that are made by themselves; better on another disk than the data.',
    fallback: 'DATA_DIR/backups',
    parse: folder,
  },
  BACKUP_BEFORE_UPGRADE: {
    about:
      'on: before a newer version changes the tables, a backup is made in BACKUP_DIR, and without one it does not start; off: none is made.',
    fallback: 'on',
    parse: oneOf('on', 'off'),
  },
  BACKUP_PASSPHRASE: {
    about: 'Encrypts backups. Without it nobody can restore them: keep it elsewhere, too.',
    fallback: 'backups are not encrypted',
    parse: secretOf(12, 'choose a longer one, such as six words'),
    secret: true,
  },
  LOG_LEVEL: {
    about: 'The least serious kind of line that is logged.',
    fallback: 'info',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  },
  METRICS_TOKEN: {
    about: 'Whoever sends this bearer token may read /metrics, also from elsewhere than this machine.',
    fallback: '/metrics answers this machine only, and nobody with SERVER_URL or TRUST_PROXY',
    parse: secretOf(16, 'make one with: openssl rand -hex 32'),
    secret: true,
  },
} as const satisfies Record<string, Setting<unknown>>

/** The name of a setting, as it stands in the environment. */
export type SettingName = keyof typeof settings

/** What the text of a setting becomes. */
export type SettingValue<Name extends SettingName> = ReturnType<(typeof settings)[Name]['parse']>
