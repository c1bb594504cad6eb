import { isPossibleId, isYes, named, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { optionsOf } from './optionsOf'
import { rawDoc } from './rawDoc'
import type { Subject } from './shapeOf'

type Doc = Readonly<Record<string, unknown>>
type Visible = { depth: 0; overrideAccess: false; req: PayloadRequest }
type Counting = { pagination?: false; limit: 1; where: object }
type Reading = {
  find(
    args: Visible & Counting & { collection: string; disableErrors: true; draft?: boolean; trash: true },
  ): Promise<{ docs: Doc[] }>
  findVersions(args: {
    collection: string
    depth: 0
    limit: 1
    overrideAccess: boolean
    req: PayloadRequest
    trash: true
    where: object
  }): Promise<{ totalDocs: number }>
  findGlobal(args: Visible & { slug: string; draft?: boolean }): Promise<Doc>
  findGlobalVersions(args: {
    slug: string
    depth: 0
    limit: 1
    overrideAccess: boolean
    req: PayloadRequest
  }): Promise<{ totalDocs: number }>
}

const houseOf = ({ payload }: PayloadRequest): Reading => payload as unknown as Reading

const versionsSeen = async (
  req: PayloadRequest,
  { isGlobal, slug }: Subject,
  { id, isAll }: { id: number | string | null; isAll: boolean },
): Promise<number> => {
  const asked = { depth: 0, limit: 1, overrideAccess: isAll, req } as const
  const { totalDocs } = isGlobal
    ? await houseOf(req).findGlobalVersions({ ...asked, slug })
    : await houseOf(req).findVersions({
        ...asked,
        collection: slug,
        trash: true,
        where: { parent: { equals: id } },
      })
  return totalDocs
}

/** Nobody reads in a history what they may not read of the versions of a document: all of them, or nothing. */
const seesVersions = async (
  req: PayloadRequest,
  subject: Subject,
  id: number | string | null,
): Promise<boolean> => {
  try {
    const seen = await versionsSeen(req, subject, { id, isAll: false })
    return seen === (await versionsSeen(req, subject, { id, isAll: true }))
  } catch {
    return false
  }
}

const isSeen = async (
  req: PayloadRequest,
  { isGlobal, slug }: Subject,
  id: number | string | null,
): Promise<boolean> => {
  const asked = { depth: 0, overrideAccess: false, req } as const
  try {
    if (isGlobal) {
      await houseOf(req).findGlobal({ ...asked, slug })
      return true
    }
    const { docs } = await houseOf(req).find({
      ...asked,
      collection: slug,
      disableErrors: true,
      limit: 1,
      pagination: false,
      trash: true,
      where: { id: { equals: id } },
    })
    return docs.length > 0
  } catch {
    return false
  }
}

const hasVersions = ({ payload }: PayloadRequest, { isGlobal, slug }: Subject): boolean =>
  Boolean(
    isGlobal
      ? payload.globals.config.find((each) => each.slug === slug)?.versions
      : payload.collections[named(slug)]?.config.versions,
  )

/** What is kept of a document whose history somebody may look at. */
export type SeenDoc = Readonly<{
  id: number | string | null
  doc: Doc
  /** Gone: there is nothing left that its rules could be asked about. */
  isGone: boolean
}>

/** The document whose history is asked for; null where whoever asks may not look at it. */
export const seenDoc = async (
  req: PayloadRequest,
  subject: Subject,
  asked: number | string | null,
): Promise<SeenDoc | null> => {
  const options = optionsOf(req.payload)
  const recorded = subject.isGlobal ? options?.globals : options?.collections
  if (!options || !recorded?.has(subject.slug) || !req.user) return null
  if (!(await isYes(options.access.read({ req })))) return null
  if (!subject.isGlobal && (asked === null || !isPossibleId(req, subject.slug, asked))) return null
  const id = asked === null ? null : storedId(req, subject.slug, asked)
  const doc = await rawDoc(req, subject, id)
  if (!doc) return (await isYes(options.access.readDeleted({ req }))) ? { doc: {}, id, isGone: true } : null
  if (!(await isSeen(req, subject, id))) return null
  if (hasVersions(req, subject) && !(await seesVersions(req, subject, id))) return null
  return { doc, id, isGone: false }
}
