import type { Direction, Level } from '../kpi/kpi'
import { directions, levels } from '../kpi/kpi'
import type { FrameworkMap, Meaning, TableType } from './frameworkMap'
import { meanings, tableTypes } from './frameworkMap'

/** Far more than any table has. */
const MOST_NAMES = 200

const entriesIn = (value: unknown): readonly (readonly [string, unknown])[] | null => {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object' || Array.isArray(value)) return null
  const entries = Object.entries(value)
  return entries.length <= MOST_NAMES ? entries : null
}

/** Names with a value each, of which this is true; null where there is any other. */
const recordOf = <Value>(
  value: unknown,
  isKnown: (name: string, each: unknown) => boolean,
): Record<string, Value> | null => {
  const entries = entriesIn(value)
  if (entries === null || !entries.every(([name, each]) => isKnown(name, each))) return null
  // Without a prototype: a cell may say `constructor`.
  return Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries))
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 2000 && !value.includes('\u0000')
const isMeaning = (name: string): name is Meaning => meanings.some((meaning) => meaning === name)
const isAmong = (values: readonly unknown[]) => (_: string, value: unknown) => values.includes(value)

/** The map that somebody sends, or the place where it is none, as `columns` or `codes.type`. */
export const readMap = (sent: unknown): FrameworkMap | string => {
  const named = entriesIn(sent)
  if (named === null) return ''
  const { codes, columns, constants, dimensions } = Object.fromEntries(named)
  const said = recordOf<string>(columns, (name, text) => isMeaning(name) && isText(text) && text !== '')
  if (said === null) return 'columns'
  const held = recordOf<string>(
    constants,
    (name, text) => isMeaning(name) && name !== 'subject' && isText(text),
  )
  if (held === null) return 'constants'
  const parts = recordOf<string>(dimensions, (_, key) => isText(key) && key !== '' && key.length <= 80)
  if (parts === null) return 'dimensions'
  const coded = entriesIn(codes)
  if (coded === null) return 'codes'
  const { direction, level, type } = Object.fromEntries(coded)
  const types = recordOf<TableType | null>(type, isAmong([...tableTypes, null]))
  if (types === null) return 'codes.type'
  const ways = recordOf<Direction>(direction, isAmong(directions))
  if (ways === null) return 'codes.direction'
  const kinds = recordOf<Level>(level, isAmong(levels))
  if (kinds === null) return 'codes.level'
  return {
    codes: { direction: ways, level: kinds, type: types },
    columns: said,
    constants: held,
    dimensions: parts,
  }
}
