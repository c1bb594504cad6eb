import type { Words } from '../locales/locales'

/** A field and what is wrong with it, with what to do. */
export type Fault = { because: Words; path: string }
