import type { PayloadRequest } from 'payload'

/** Who has entered or changed a measurement, by the ids of their accounts as text. */
export const writersOf = ({ writtenBy }: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(writtenBy) ? writtenBy.map(String) : []

/** The same with whoever asks: an account of another collection than that of who approves has ids of its own. */
export const writersWith = (
  { user }: PayloadRequest,
  users: string,
  before: Readonly<Record<string, unknown>>,
): readonly string[] =>
  user?.collection === users ? [...new Set([...writersOf(before), String(user.id)])] : writersOf(before)
