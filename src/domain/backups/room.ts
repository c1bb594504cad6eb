const GIGABYTE = 1_000_000_000

/** A backup grows a little from night to night. */
const GROWTH = 1.2

/** So many bytes a disk keeps free beside a backup: the database may be on it, and stops when it is full. */
const LEFT_FREE = GIGABYTE

/** How many bytes a disk must have free before a backup begins, by how large the last one was; null where none was made yet. */
export const roomForBackup = (lastBytes: number | null): number =>
  Math.ceil((lastBytes ?? 0) * GROWTH) + LEFT_FREE
