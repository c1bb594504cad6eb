import type { PayloadRequest } from 'payload'

import type { Action } from '../domain/action'
import { diff } from '../domain/diff'
import { optionsOf } from '../read/optionsOf'
import { shapeOf } from '../read/shapeOf'
import { isTitleRedacted, titleOf } from '../read/titleOf'
import { append } from './append'

type Doc = Readonly<Record<string, unknown>>

/** A change that was written past Payload. */
export type RecordedChange = Readonly<{
  collection: string
  id: number | string
  /** @default 'update' */
  action?: Action
  /** The fields that changed as they were, and as they became; a localized one by its languages. What stands in neither did not change. */
  before: Doc
  after: Doc
  /** What the document is called; left out where that is redacted. @default what the fields say */
  title?: string
}>

/**
 * Records changes that were written past Payload, of which no hook hears, in the transaction of the request and in one statement. One in which
 * nothing differs is left out. Throws for a collection that is not recorded; does nothing where the plugin is not, or was switched off.
 */
export const recordChanges = async (
  req: PayloadRequest,
  changes: readonly RecordedChange[],
): Promise<void> => {
  const options = optionsOf(req.payload)
  if (!options) return
  const entries = changes.map(({ action = 'update', after, before, collection, id, title }) => {
    if (!options.collections.has(collection))
      throw new Error(`[audit-trail] "${collection}" is not recorded: add it to the option collections.`)
    const subject = { isGlobal: false, slug: collection }
    const own = titleOf(req.payload, subject, { ...before, ...after })
    return {
      action,
      changes: diff(shapeOf(req.payload, subject), before, after),
      collection,
      id: String(id),
      title: title === undefined || isTitleRedacted(req.payload, subject) ? own : title,
    }
  })
  await append(
    req,
    entries.filter(({ action, changes: found }) => found.length > 0 || action !== 'update'),
  )
}

/** The same of one change. */
export const recordChange = (req: PayloadRequest, change: RecordedChange): Promise<void> =>
  recordChanges(req, [change])
