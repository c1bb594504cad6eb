import type { PublicField } from './publicField'

type FieldOf<Kind extends PublicField['kind']> = Extract<PublicField, { kind: Kind }>

/** Where a document is: its first field of kind `place`, if it has one. */
export const placeOf = (fields: Readonly<Record<string, PublicField>>): FieldOf<'place'> | null =>
  Object.values(fields).find((field): field is FieldOf<'place'> => field.kind === 'place') ?? null

/** The area of a document: its first field of kind `outline`, if it has one. */
export const outlineOf = (fields: Readonly<Record<string, PublicField>>): FieldOf<'outline'> | null =>
  Object.values(fields).find((field): field is FieldOf<'outline'> => field.kind === 'outline') ?? null
