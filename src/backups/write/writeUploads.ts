import { Refusal } from '../../refusal'
import { type ArchiveWriter, Changed } from '../format/archiveWriter'
import { isFileName, type Manifest, memberNames, type UploadFolder } from '../format/contents'
import type { OpenedUpload, UploadSource } from './uploadSource'

type Written = Pick<Manifest, 'files' | 'missing'>

type Uploads = { folder: UploadFolder; names: AsyncIterable<string> }

const changed = (member: string): Refusal =>
  new Refusal({
    nl: `Het bestand ${member} veranderde terwijl het gelezen werd: probeer het opnieuw.`,
    en: `The file ${member} changed while it was read: try again.`,
  })

const writeFile = async (
  archive: ArchiveWriter,
  file: OpenedUpload | undefined,
  member: string,
): Promise<number | undefined> => {
  if (!file) return undefined
  try {
    await archive.addStream(member, file.size, file.read())
    return file.size
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
  source: UploadSource,
  uploads: readonly Uploads[],
  progress: (name: string, bytes: number) => void,
): Promise<Written> => {
  const written = noFiles()
  for (const { folder, names } of uploads)
    for await (const name of names) {
      const member = memberNames.file(folder, name)
      const bytes = isFileName(name)
        ? await writeFile(archive, await source(folder, name), member)
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
