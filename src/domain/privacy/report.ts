import type { Namesake } from './namesakes'

/** How often something of a person stood somewhere: a collection or another table, and one of its fields. */
export type PlaceCount = Readonly<{ count: number; field: string; place: string }>

/** A document by the table of its collection. */
export type DocumentKey = Readonly<{ id: string; table: string }>

/** A value in which a name stands: the table and the column, and the document that it is of. */
export type Mention = Readonly<{ document: DocumentKey | null; field: string; place: string }>

/** What erasing took, or would take, and what it left. */
export type ErasureReport = Readonly<{
  /** Values of the record of changes. */
  audit: number
  /** The addresses that were looked for. */
  emails: readonly string[]
  /** Files of mail that were not sent. */
  mail: number
  /** Where the name stands that was not asked to be taken: it may be of somebody else. */
  mentions: readonly Mention[]
  /** Documents about somebody of that very name, which were left: nobody goes by a name alone. */
  namesakes: readonly Namesake[]
  /** The names that were looked for, as whoever asks may see that one of them is not of the person. */
  names: readonly string[]
  /** Pictures and documents, by name, that got another one. */
  renamed: number
  /** Documents about the person, made anonymous: how many of each collection. */
  records: Readonly<Record<string, number>>
  /** Where names and addresses were replaced. */
  replaced: readonly PlaceCount[]
  /** The tables of the database that changed, on whose disk what was there stays until it is written over. */
  tables: readonly string[]
}>
