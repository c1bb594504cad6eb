import { documentTypes } from './sniffDocument'

const types: Readonly<Record<string, string>> = {
  ...documentTypes,
  avif: 'image/avif',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
}

/** The media type of an upload by the end of its name; that of bytes that nobody knows for all others. */
export const mediaTypeOf = (filename: string): string =>
  types[/\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
