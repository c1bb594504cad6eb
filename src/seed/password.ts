import { randomBytes } from 'node:crypto'

/** A password that nobody can guess: 120 bits, in characters that can be typed and copied anywhere. */
export const makePassword = (): string => randomBytes(15).toString('base64url')
