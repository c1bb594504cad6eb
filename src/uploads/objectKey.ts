/** The collections whose uploads are kept. */
export const uploadCollections = ['files', 'media'] as const

/** A collection whose uploads are kept. */
export type UploadCollection = (typeof uploadCollections)[number]

/** Under which name an upload lies in the object store: as it would in DATA_DIR, so that either can be copied to the other. */
export const objectKey = (collection: string, filename: string): string => `${collection}/${filename}`
