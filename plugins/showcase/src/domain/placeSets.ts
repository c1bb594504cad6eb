/** A set of places in a table, a bit for each. */
export type Among = Uint32Array

/** A set as it is kept for long: a bit for each place, or the places themselves where they are few. */
export type Kept = Among | Int32Array

/** A set without anything in it, with room for so many places. */
export const emptySet = (places: number): Among => new Uint32Array((places >>> 5) + 1)

/** Whether a place is in a set. */
export const holds = (among: Among, place: number): boolean =>
  ((among[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0

/** Puts a place into a set; one that it has no room for is left out. */
export const put = (among: Among, place: number): void => {
  among[place >>> 5] = (among[place >>> 5] ?? 0) | (1 << (place & 31))
}

const orNull = (among: Among): Among | null => (among.some((bits) => bits !== 0) ? among : null)

/** What is in both sets; null when nothing is. */
export const meet = (one: Among, other: Among): Among | null =>
  orNull(one.map((bits, at) => bits & (other[at] ?? 0)))

const bitsIn = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many places are in both sets. */
export const sizeOfMeet = (one: Among, other: Among): number => {
  let size = 0
  one.forEach((bits, at) => {
    if (bits !== 0) size += bitsIn(bits & (other[at] ?? 0))
  })
  return size
}

/** What is in one set and not in the other; null when nothing is. */
export const without = (one: Among, other: Among): Among | null =>
  one === other ? null : orNull(one.map((bits, at) => bits & ~(other[at] ?? 0)))

/** What is in either set. */
export const join = (one: Among, other: Among): Among => {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other]
  return longer.map((bits, at) => bits | (shorter[at] ?? 0))
}

const placesIn = (among: Among): number[] => {
  const places: number[] = []
  among.forEach((bits, at) => {
    for (let left = bits; left !== 0; left &= left - 1) places.push(at * 32 + 31 - Math.clz32(left & -left))
  })
  return places
}

/** A set as it is kept. */
export const keepSet = (among: Among): Kept => {
  const places = placesIn(among)
  return places.length < among.length ? Int32Array.from(places) : among
}

/** Adds what is kept to a set, as far as that has room. */
export const addKept = (among: Among, kept: Kept): void => {
  if (kept instanceof Int32Array) for (const place of kept) put(among, place)
  else
    kept.forEach((bits, at) => {
      if (bits !== 0) among[at] = (among[at] ?? 0) | bits
    })
}
