import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'

import { Refusal } from '../../refusal'
import { type ArchiveWriter, Changed } from '../format/archiveWriter'
import { isFileName, type Manifest, memberNames, type UploadFolder } from '../format/contents'

type Written = Pick<Manifest, 'files' | 'missing'>

type Uploads = { folder: UploadFolder; names: AsyncIterable<string> }

/** A file that is gone, or never was one: told, and no reason to do without the rest. */
const openFile = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await open(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

const changed = (member: string): Refusal =>
  new Refusal({
    nl: `Het bestand ${member} veranderde terwijl het gelezen werd: probeer het opnieuw.`,
    en: `The file ${member} changed while it was read: try again.`,
  })

const writeFile = async (
  archive: ArchiveWriter,
  path: string,
  member: string,
): Promise<number | undefined> => {
  const file = await openFile(path)
  if (!file) return undefined
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return undefined
    await archive.addStream(member, stat.size, file.createReadStream({ autoClose: false }))
    return stat.size
  } catch (error) {
    throw error instanceof Changed ? changed(member) : error
  } finally {
    await file.close()
  }
}

/** What is written where files are left out. */
export const noFiles = (): Written => ({ files: { bytes: 0, count: 0 }, missing: [] })

/** Writes the files that rows name; answers how many there were, and which are missing. */
export const writeUploads = async (
  archive: ArchiveWriter,
  dataDir: string,
  uploads: readonly Uploads[],
  progress: (name: string, bytes: number) => void,
): Promise<Written> => {
  const written = noFiles()
  for (const { folder, names } of uploads)
    for await (const name of names) {
      const member = memberNames.file(folder, name)
      const bytes = isFileName(name)
        ? await writeFile(archive, join(dataDir, folder, name), member)
        : undefined
      if (bytes === undefined) written.missing.push(member)
      else {
        written.files.bytes += bytes
        written.files.count += 1
        progress(member, bytes)
      }
    }
  return written
}
