/** Files that rows name and that were not there: how many, and some of them. */
export type MissingFiles = { count: number; some: string[] }

/** What `npm run backup` tells of a backup to a program that asks for JSON. */
export type ToldBackup = { bytes: number; files: number; missing: MissingFiles; rows: number }

const NAMED_AT_MOST = 5

/** As many names as people read. */
export const someOf = (names: readonly string[]): string[] => names.slice(0, NAMED_AT_MOST)
