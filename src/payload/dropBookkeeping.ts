import { type Asked, isOverRest } from '../hooks/isOverRest'

const ofDocuments = ['createdAt', 'updatedAt']
const ofFiles = [
  '_objectKey',
  'filename',
  'filesize',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
]
const writing = new Set(['create', 'update'])

type Operation<Args> = Asked & { args?: Args; collection?: { upload?: unknown }; operation: string }

/**
 * Drops from what comes in over REST all that is found out and written down here: when a document was made and changed, and
 * everything about its file. An import, which knows better, asks the Local API. A hook before every operation of a collection
 * or a global.
 */
export const dropBookkeeping = <Args>(asking: Operation<Args>): Args | undefined => {
  const { args, collection, operation } = asking
  if (!writing.has(operation) || !isOverRest(asking)) return args
  if (typeof args !== 'object' || args === null || !('data' in args)) return args
  const own = new Set(collection?.upload ? [...ofDocuments, ...ofFiles] : ofDocuments)
  const data = Object.entries(args.data as object).filter(([name]) => !own.has(name))
  return { ...args, data: Object.fromEntries(data) }
}
