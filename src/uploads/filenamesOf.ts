import { avifWishes } from '../domain/media/avifs'

/** What a document of an upload collection tells of its files. */
export type Uploaded = Readonly<{
  filename?: string | null
  mimeType?: string | null
  sizes?: Readonly<Record<string, unknown>> | null
}>

const nameIn = (size: unknown): unknown =>
  typeof size === 'object' && size !== null && 'filename' in size ? size.filename : undefined

const isName = (name: unknown): name is string => typeof name === 'string' && name !== ''

/** The names of all files of an upload: the original, its sizes, and the AVIFs that there may be of those. */
export const filenamesOf = (doc: Uploaded | null | undefined): readonly string[] => {
  if (!doc) return []
  const names = [doc.filename, ...Object.values(doc.sizes ?? {}).map(nameIn)]
  const avifs = avifWishes(doc).map(({ filename }) => filename)
  return [...new Set([...names, ...avifs])].filter(isName)
}
