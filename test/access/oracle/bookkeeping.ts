import { type Who, whos } from './words'

/** Payload's own collections, which no person looks after. */
export const bookkeepingSlugs = [
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
] as const
export type BookkeepingSlug = (typeof bookkeepingSlugs)[number]

const nobodies: readonly Who[] = ['without-role', 'inactive', 'anonymous']
const everybody: readonly Who[] = whos.filter((who) => !nobodies.includes(who))
const nobody: readonly Who[] = []
const shut = {
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}

/** What can be asked of them. */
export const bookkeepingOperations = ['create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const
export type BookkeepingOperation = (typeof bookkeepingOperations)[number]

/**
 * Who may do what with what Payload writes down for itself. In the test world the one lock, on a project, and the one preference are
 * the editor's: taking over is for those who may change the project, and nobody sees or touches another's preference.
 */
export const bookkeeping = {
  'payload-jobs': shut,
  'payload-kv': shut,
  'payload-locked-documents': {
    ...shut,
    delete: ['editor'],
    read: everybody,
    update: ['admin', 'process-manager', 'editor'],
  },
  'payload-migrations': shut,
  'payload-preferences': {
    ...shut,
    create: everybody,
    delete: ['editor'],
    read: ['editor'],
    update: ['editor'],
  },
} as const satisfies Record<BookkeepingSlug, Record<BookkeepingOperation, readonly Who[]>>
