import { documentTypes } from './sniffDocument'

const types: ReadonlyMap<string, string> = new Map([
  ...Object.entries(documentTypes),
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
])

/** The media type of an upload by the end of its name; that of bytes that nobody knows for all others. */
export const mediaTypeOf = (filename: string): string =>
  types.get(/\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? '') ?? 'application/octet-stream'
