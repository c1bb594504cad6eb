import {
  badRequest,
  findSeen,
  idOf,
  isBlank,
  isPossibleId,
  isThere,
  rowsIn,
  textIn,
  wrong,
  wrongAt,
} from '@streekwerk/payload-kit'
import { safeHref } from '@streekwerk/payload-kit/pure'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { panelWords } from '../words/panel'
import { refusals } from '../words/refusals'

type Answer = Readonly<Record<string, unknown>>
type Named = Readonly<{ collection: string; id: string }>

const evidenceIn = ({ files }: ResolvedOptions, { evidence }: Answer): readonly Named[] =>
  rowsIn(evidence).flatMap(({ file, record }) => {
    const { relationTo, value } = (record ?? {}) as { relationTo?: string; value?: unknown }
    return [
      { collection: files, id: idOf(file) },
      { collection: relationTo, id: idOf(value) },
    ].flatMap(({ collection, id }) => (collection && id !== null ? [{ collection, id }] : []))
  })

/** Whether somebody may read a document; a program, which is nobody, may name whatever is there. */
const isSeen = async (req: PayloadRequest, { collection, id }: Named): Promise<boolean> => {
  if (!req.user) return isThere(req, collection, id)
  if (!isPossibleId(req, collection, id)) return false
  const docs = await findSeen(req, collection, { limit: 1, select: {}, where: { id: { equals: id } } })
  return docs.length > 0
}

const linksIn = ({ evidence }: Answer): readonly string[] =>
  rowsIn(evidence).map(({ kind, link }) => (kind === 'link' ? textIn(link) : ''))

/** A link leads to somewhere on the web; one that stands there from before may stay. */
const refuseNoLinks = (req: PayloadRequest, { after, before }: { after: Answer; before: Answer }): void => {
  const known = new Set(linksIn(before))
  const at = linksIn(after).findIndex((link) => !isBlank(link) && !known.has(link) && safeHref(link) === null)
  if (at >= 0) throw wrongAt(req, `evidence.${at}.link`, panelWords.evidence.badLink)
}

/**
 * Refuses to name somebody who is not there, or as evidence what whoever answers may not read. What the item named before stays, whatever
 * has become of it: it would else keep others from saying anything of the item.
 */
export const refuseUnseen = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  { after, before }: { after: Answer; before: Answer },
): Promise<void> => {
  const owner = idOf(after.owner)
  if (owner !== null && owner !== idOf(before.owner) && !(await isThere(req, options.users, owner)))
    throw wrong(req, badRequest)
  refuseNoLinks(req, { after, before })
  const known = evidenceIn(options, before)
  for (const named of evidenceIn(options, after)) {
    const isKnown = known.some(({ collection, id }) => collection === named.collection && id === named.id)
    if (!isKnown && !(await isSeen(req, named))) throw wrong(req, refusals.evidenceUnknown)
  }
}
