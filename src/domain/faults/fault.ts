import type { Words } from '../locales/locales'

/** One refusal: the field it is about, as a path of names, and why with what to do instead. */
export type Fault = Readonly<{ because: Words; path: string }>
