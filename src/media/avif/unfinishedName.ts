const PREFIX = '.unfinished-'

/** The name of a file that is being written; nothing that begins so is ever served or recorded. */
export const unfinishedName = (mark: string): string => `${PREFIX}${mark}.avif`

/** Whether a file was being written when its program ended. */
export const isUnfinished = (filename: string): boolean => filename.startsWith(PREFIX)
