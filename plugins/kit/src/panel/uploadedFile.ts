import type { NamedFile } from '../domain/fileTarget'

type Answer = Readonly<Record<string, unknown>>

/** The file that an upload made; null where the answer tells of none. */
export const uploadedFile = ({ doc }: Answer): (NamedFile & Readonly<{ id: number | string }>) | null => {
  const { filename, id, url } = (doc ?? {}) as Answer
  if (typeof id !== 'string' && typeof id !== 'number') return null
  return {
    href: typeof url === 'string' ? url : null,
    id,
    name: typeof filename === 'string' ? filename : String(id),
  }
}
