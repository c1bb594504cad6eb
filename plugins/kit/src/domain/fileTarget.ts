/** The collection that files are uploaded to, with the fields of a file that say what it is called and which subject it belongs to; null where it has none. */
export type FileTarget = Readonly<{
  collection: string
  titleField: string | null
  subjectField: string | null
}>

/** A file as it is shown: what it is called, and where it is looked at. */
export type NamedFile = Readonly<{ name: string; href: string | null }>
