import { idOf } from '@streekwerk/payload-kit'

/** The ids of documents that a field names, whether or not they were read along. */
export const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []
