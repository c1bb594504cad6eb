import type pg from 'pg'

import { requestLimits } from '../../payload/requestLimits'
import {
  type Contents,
  isFileName,
  type Manifest,
  memberNames,
  type UploadFolder,
  uploadFolders,
} from '../format/contents'
import { Damage } from '../format/damage'
import { loadTables, requireLoaded } from './loadTables'
import { Members } from './members'
import type { OpenBackup } from './openBackup'
import { readMembers, wholeMember } from './readMembers'
import { settleEnums } from './settleEnums'
import type { Stage } from './stageUploads'
import { suspendRules } from './suspendRules'

type Reading = {
  /** Told what was read, each time some of it is, and what takes time besides. */
  progress: (name: string, bytes: number) => void
  signal?: AbortSignal
}

/** What was read of a backup. */
export type ReadArchive = {
  files: number
  /** Files that were missing already when the backup was made. */
  missing: string[]
  rows: number
  /** Tables that are not of this program, and were left out. */
  strange: string[]
}

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw new Damage('a member is no JSON')
  }
}

const placeOf = (member: string): { folder: UploadFolder; name: string } => {
  const [folder, name = '', ...rest] = member.split('/')
  const known = uploadFolders.find((each) => each === folder)
  if (!known || rest.length > 0 || !isFileName(name)) throw new Damage(`${member} has no place`)
  return { folder: known, name }
}

const stageFiles = async (
  members: Members,
  stage: Stage,
  { progress }: Reading,
): Promise<Manifest['files']> => {
  const staged = { bytes: 0, count: 0 }
  for (;;) {
    if ((await members.look())?.name === memberNames.manifest) return staged
    const { bytes, name, size } = await members.take()
    // No upload ever was: whoever wrote such a file is after the memory or the disk.
    if (size > requestLimits.upload) throw new Damage(`${name} is larger than an upload can be`)
    const place = placeOf(name)
    await stage.add(place.folder, place.name, bytes)
    staged.bytes += size
    staged.count += 1
    progress(name, size)
  }
}

const readAll = async (
  client: pg.Client,
  members: Members,
  stage: Stage,
  job: Reading,
): Promise<ReadArchive> => {
  const contents = parse(await wholeMember(await members.expect(memberNames.contents))) as Contents
  const resume = await suspendRules(client)
  await settleEnums(client)
  const tables = await loadTables(client, members, contents, job.progress)
  const files = await stageFiles(members, stage, job)
  const manifest = parse(await wholeMember(await members.expect(memberNames.manifest))) as Manifest
  if (await members.look()) throw new Damage('something stands behind the manifest')
  requireLoaded(tables, manifest.tables)
  if (files.bytes !== manifest.files.bytes || files.count !== manifest.files.count)
    throw new Damage('the files are not those that were written')
  job.progress('indexes', 0)
  await resume()
  return {
    files: files.count,
    missing: manifest.missing,
    rows: tables.loaded.reduce((sum, { rows }) => sum + rows, 0),
    strange: tables.strange,
  }
}

/**
 * Reads a backup into tables as they were when it was made, and into a place for its files: to the end, where it shows whether all of it is
 * as it was written.
 */
export const readArchive = async (
  client: pg.Client,
  backup: OpenBackup,
  stage: Stage,
  job: Reading,
): Promise<ReadArchive> => {
  const { archive, done } = backup.read()
  const failed = done.then(
    () => undefined,
    (error: unknown) => error,
  )
  const members = new Members(readMembers(archive))
  const stop = () => archive.destroy(new Error('stopped'))
  job.signal?.addEventListener('abort', stop)
  try {
    const read = await readAll(client, members, stage, job)
    await done
    return read
  } catch (error) {
    archive.destroy()
    // Whatever came of it: what stands in the file is the reason.
    const cause = await failed
    throw cause instanceof Damage ? cause : error
  } finally {
    job.signal?.removeEventListener('abort', stop)
  }
}
