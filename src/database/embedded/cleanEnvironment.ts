/** The environment for PostgreSQL’s programs: without the PG… variables of whoever starts this, and with English words. */
export const cleanEnvironment = (): NodeJS.ProcessEnv => {
  const { NODE_ENV, PATH, SystemRoot, TEMP, TMPDIR } = process.env
  return { LANG: 'C', LC_ALL: 'C', NODE_ENV, PATH, SystemRoot, TEMP, TMPDIR, TZ: 'UTC' }
}
