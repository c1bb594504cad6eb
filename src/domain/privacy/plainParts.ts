import type { Trace } from './traces'

/**
 * A part of each trace that stands in every spelling of it and in whatever a text is written into: its longest run of plain letters and
 * digits. What lacks all of them has no trace. Null where a trace has no such part, as one in another script, and everything is to be read.
 */
export const plainPartsOf = (traces: readonly Trace[]): readonly string[] | null => {
  const parts = traces.map(({ text }) => {
    const runs =
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[a-z0-9]+/gu) ?? []
    return runs.toSorted((one, other) => other.length - one.length)[0] ?? null
  })
  return parts.every((part): part is string => part !== null) ? [...new Set(parts)] : null
}
