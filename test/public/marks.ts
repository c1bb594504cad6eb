import { createChance } from '../hostile/chance'

/** Where a mark was put: in which document, and in which of its fields (without numbers of rows). */
export interface Place {
  collection: string
  id: string
  path: string
}

// Without vowels no stemmer touches it, and two of them have too little in common to be taken for one another.
const LETTERS = Array.from('bcdfghjklmnpqrtvwxz')
const LENGTH = 10
const MARK = new RegExp(`zq[${LETTERS.join('')}]{${String(LENGTH)}}`, 'g')

/** Words that stand nowhere but where they were put, so that each tells where it came from. */
export interface Marks {
  make: (place: Place) => string
  placeOf: (mark: string) => Place | undefined
  all: () => string[]
}

/** What looks like a mark in a text, each once. */
export const marksIn = (text: string): string[] => [...new Set(text.toLowerCase().match(MARK) ?? [])]

/** Makes marks; the same seed makes the same ones. */
export const createMarks = (seed: number): Marks => {
  const chance = createChance(seed)
  const places = new Map<string, Place>()
  const make = (place: Place): string => {
    let mark = 'zq'
    // Two equal letters at the end would be made one by the stemmer.
    while (mark.length < LENGTH + 2) mark += chance.pick(LETTERS.filter((letter) => !mark.endsWith(letter)))
    places.set(mark, place)
    return mark
  }
  return { make, placeOf: (mark) => places.get(mark), all: () => [...places.keys()] }
}

/** The field that a mark was put in, as `projects.title`. */
export const fieldOf = ({ collection, path }: Place): string => `${collection}.${path}`
