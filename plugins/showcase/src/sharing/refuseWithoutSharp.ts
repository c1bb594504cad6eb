import { createRequire } from 'node:module'

/** Throws where sharp is not installed, which is loaded at the first picture only: whoever asked for that would be told nothing of use. */
export const refuseWithoutSharp = (): void => {
  try {
    createRequire(import.meta.url).resolve('sharp')
  } catch (cause) {
    throw new Error('[showcase] site.sharing needs sharp: npm install sharp, or leave it out.', { cause })
  }
}
