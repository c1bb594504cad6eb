const KIBIBYTE = 1024

/** What the body of a sign-in, of a document, of a list and of an upload may weigh at most, in bytes. */
export const requestLimits = {
  signIn: 64 * KIBIBYTE,
  json: 2 * KIBIBYTE * KIBIBYTE,
  list: 10 * KIBIBYTE * KIBIBYTE,
  upload: 25 * KIBIBYTE * KIBIBYTE,
}

/** A number of bytes as people say it. */
export const inMegabytes = (bytes: number): number => bytes / KIBIBYTE ** 2

/** How many rows of a list one request takes in: about what an account could save one by one, in a transaction of a minute or so. */
export const LIST_ROWS = 1000

/** Limits of bodies, in bytes. */
export type RequestLimits = typeof requestLimits
