import { type Asked, isOverRest } from '../hooks/isOverRest'

const ofAccounts = ['sessions']
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

type Operation<Args> = Asked & {
  args?: Args
  collection?: { auth?: unknown; upload?: unknown }
  operation: string
}

/**
 * Drops from what comes in over REST all that is found out and written down here: when a document was made and changed,
 * everything about its file, and where an account is signed in. An import, which knows better, asks the Local API. A hook before every operation of a collection
 * or a global.
 */
export const dropBookkeeping = <Args>(asking: Operation<Args>): Args | undefined => {
  const { args, collection, operation } = asking
  if (!writing.has(operation) || !isOverRest(asking)) return args
  if (typeof args !== 'object' || args === null || !('data' in args)) return args
  const own = new Set([
    ...ofDocuments,
    ...(collection?.auth ? ofAccounts : []),
    ...(collection?.upload ? ofFiles : []),
  ])
  const data = Object.entries(args.data as object).filter(([name]) => !own.has(name))
  return { ...args, data: Object.fromEntries(data) }
}
