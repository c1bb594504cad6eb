/** A table with the columns whose values are kept: all but those that the database computes. */
export type TableShape = { columns: string[]; name: string }

/** Where a sequence stands. */
export type SequenceState = { isCalled: boolean; lastValue: string; name: string }

/** The first member: what follows, and what stands beside the tables. */
export type Contents = { sequences: SequenceState[]; tables: TableShape[] }

/** The last member: what there must have been. */
export type Manifest = {
  files: { bytes: number; count: number }
  /** Files that rows name and that were not there. */
  missing: string[]
  tables: { bytes: number; name: string; rows: number; sha256: string }[]
}

/** The folders of DATA_DIR whose files are named by rows, which is also how the tables and the members are called. */
export const uploadFolders = ['media', 'files'] as const

/** One of those folders. */
export type UploadFolder = (typeof uploadFolders)[number]

/** A name that stays in its folder, on every system. */
export const isFileName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\0-\x1f]/.test(name) && Buffer.byteLength(name) <= 255

const numbered = (number: number): string => String(number).padStart(6, '0')

/** How members are called. */
export const memberNames = {
  checksums: (number: number) => `checksums/${numbered(number)}.sha256`,
  contents: 'contents.json',
  file: (folder: UploadFolder, name: string) => `${folder}/${name}`,
  manifest: 'manifest.json',
  part: (table: string, number: number) => `tables/${table}/${numbered(number)}.copy`,
} as const
