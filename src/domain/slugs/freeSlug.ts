import { SLUG_LENGTH } from './slugify'

/** The nth form of a slug: itself, then with -2, -3 … behind it, never longer than a slug may be. */
export const numberedSlug = (base: string, number: number): string => {
  if (number <= 1) return base
  const ending = `-${number}`
  return `${base.slice(0, SLUG_LENGTH - ending.length).replace(/-+$/, '')}${ending}`
}

/** The first form of a slug that is not taken. */
export const freeSlug = (base: string, taken: ReadonlySet<string>): string => {
  let number = 1
  while (taken.has(numberedSlug(base, number))) number += 1
  return numberedSlug(base, number)
}
