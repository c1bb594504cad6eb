import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

import type { Read } from './group'

/** What the public may know of a picture; its bytes are public only while a public row names it. */
export const publicMedia = (media: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: null,
  title: write.words(media.alt),
  summary: null,
  fields: { credit: write.text(media.credit), licence: write.codes('licence', media.licence) },
  references: [],
  files: write.files(media),
  sortAt: null,
})
