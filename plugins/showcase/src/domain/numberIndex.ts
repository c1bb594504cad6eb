/** Which place each of many numbers has; a Map of them takes several times the memory and the time. */
export type NumberIndex = {
  size(): number
  /** The place of a number; -1 of one that has none. */
  placeOf(number: number): number
  /** Gives a number that has none the next place. Numbers are whole, and greater than nought. */
  add(number: number): void
}

/** Spreads numbers that follow one another. */
const SPREAD = 0x9e3779b1

/** Makes an index that knows no numbers yet. */
export const createNumberIndex = (): NumberIndex => {
  let bits = 10
  let numbers = new Int32Array(1 << bits)
  let places = new Int32Array(1 << bits)
  let size = 0

  /** Where a number is, or else where it would be: the first free slot from its own on. */
  const slotOf = (number: number): number => {
    let slot = Math.imul(number, SPREAD) >>> (32 - bits)
    while (numbers[slot] !== 0 && numbers[slot] !== number) slot = (slot + 1) & (numbers.length - 1)
    return slot
  }

  const put = (number: number, place: number): void => {
    const slot = slotOf(number)
    numbers[slot] = number
    places[slot] = place
  }

  const grow = (): void => {
    const [earlierNumbers, earlierPlaces] = [numbers, places]
    bits += 1
    numbers = new Int32Array(1 << bits)
    places = new Int32Array(1 << bits)
    for (const [slot, number] of earlierNumbers.entries())
      if (number !== 0) put(number, earlierPlaces[slot] ?? 0)
  }

  return {
    size: () => size,
    placeOf: (number) => {
      const slot = slotOf(number)
      return numbers[slot] === number ? (places[slot] ?? -1) : -1
    },
    add: (number) => {
      // Half of it stays free, so that a free slot is never far.
      if (size * 2 >= numbers.length) grow()
      put(number, size)
      size += 1
    },
  }
}
