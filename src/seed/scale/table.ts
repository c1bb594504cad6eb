/** A column of a table as the database describes it. */
export type Column = { name: string; kind: 'number' | 'text' | 'uuid' | 'other' }

/** A table that holds documents, or a part of them, with the way to the document it is a part of. */
export type Table = { name: string; columns: readonly Column[]; parent?: { column: string; table: string } }
