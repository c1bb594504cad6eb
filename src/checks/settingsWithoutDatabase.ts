/** Settings for what reads the config and never opens a connection. */
export const settingsWithoutDatabase = (): void => {
  process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:1/none'
  process.env.PAYLOAD_SECRET ??= 'only-to-read-the-config-never-to-sign-anything'
}
