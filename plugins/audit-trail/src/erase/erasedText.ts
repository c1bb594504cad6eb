import type { Hash } from 'node:crypto'
import { createHash } from 'node:crypto'

/** Where an erasure says which values it took: not one of a document. */
export const ERASED = '@erased'

/** A value by its entry and its path. */
export type ValueKey = Readonly<{ entry: string; path: string }>

/** Begins what an erasure commits to: the keys of all it took, by entry and then by path. */
export const startErased = (): Hash => createHash('sha256')

/** Adds the next key to it. */
export const addErased = (hash: Hash, { entry, path }: ValueKey): void => {
  hash.update(`${JSON.stringify([entry, path])}\n`)
}
