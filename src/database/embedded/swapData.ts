import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { dataFolder, type Place } from './place'

type Folder = Pick<Place, 'folder'>

/** What the folder is called in which data wait to take the place of others. */
export const NEXT = 'data.next'

/** There from when the data that wait are whole until they are in their place; it names where the others go. */
const notePath = ({ folder }: Folder) => join(folder, 'data.swap')

/** A new name outlives a power cut only once its folder is written. Windows cannot and need not. */
const settle = (folder: string) => {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // The names are right; only a power cut in the next seconds could tell otherwise.
  }
}

const moveAside = (place: Folder, aside: string) => {
  const path = join(place.folder, aside)
  if (!existsSync(path) && existsSync(dataFolder(place))) renameSync(dataFolder(place), path)
}

/** Finishes what was begun when the data that waited were whole; does nothing when there is nothing begun. */
export const finishSwap = (place: Folder): void => {
  if (!existsSync(notePath(place))) return
  const next = dataFolder({ ...place, data: NEXT })
  if (existsSync(next)) {
    moveAside(place, readFileSync(notePath(place), 'utf8').trim())
    renameSync(next, dataFolder(place))
    settle(place.folder)
  }
  rmSync(notePath(place))
}

const freeName = (place: Folder, name: string): string => {
  let free = name
  for (let count = 2; existsSync(join(place.folder, free)); count += 1) free = `${name}.${count}`
  return free
}

/**
 * Puts the data that wait in the place of those that are there, which are kept beside them; answers where. Killed at any moment either the
 * one or the other are there, or `finishSwap` puts them there. For servers that have stopped.
 */
export const swapData = (place: Folder, name: string): string => {
  const aside = freeName(place, name)
  const fresh = `${notePath(place)}.new`
  writeFileSync(fresh, `${aside}\n`, { flush: true })
  renameSync(fresh, notePath(place))
  settle(place.folder)
  finishSwap(place)
  return join(place.folder, aside)
}
