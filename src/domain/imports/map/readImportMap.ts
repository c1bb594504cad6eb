import { delimiters } from '../csv/sniffDelimiter'
import { dateFormats } from '../dates/parseDate'
import { encodings } from '../encoding/sniffEncoding'
import { numberFormats } from '../numbers/parseDecimal'
import { badValues, type ImportMap, kinds, plainSteps } from './importMap'
import {
  aCount,
  aFlag,
  aListOf,
  anExpression,
  anObject,
  anything,
  aTableOf,
  aText,
  oneOf,
  type Shape,
} from './shape'

const SOURCES = ['column', 'text', 'lines', 'constant', 'self'] as const

const aStep: Shape = (value, at) => {
  if (typeof value !== 'object' || value === null) return oneOf(...plainSteps)(value, at)
  if ('split' in value) return anObject({ part: aCount, split: aText })(value, at)
  if ('match' in value) return anObject({ match: anExpression }, { to: aText })(value, at)
  if ('shorten' in value) return anObject({ shorten: aCount })(value, at)
  return anObject({ replace: aTableOf(anything) })(value, at)
}

const fieldSettings: Readonly<Record<string, Shape>> = {
  as: oneOf(...kinds),
  choices: aTableOf(anything),
  clear: aFlag,
  column: aText,
  constant: anything,
  digits: aCount,
  expected: aFlag,
  fallback: (value, at) => aField(value, at),
  guesses: aListOf(anObject({ if: anExpression, then: anything })),
  lines: aListOf(aText),
  list: aFlag,
  lookup: anObject({ by: aText, collection: aText }, { missing: oneOf('error', 'warn'), orId: aFlag }),
  onBad: oneOf(...badValues),
  otherwise: anything,
  pad: aFlag,
  pattern: anExpression,
  required: aFlag,
  rows: (value, at) => aTableOf(aField)(value, at),
  scheme: oneOf('http', 'https'),
  self: oneOf(true),
  separator: aText,
  steps: aListOf(aStep),
  text: aText,
}

const needs: Readonly<Record<string, string>> = {
  choice: 'choices',
  code: 'digits',
  guess: 'guesses',
  rows: 'rows',
}

const aField: Shape = (value, at) => {
  const faults = anObject({}, fieldSettings)(value, at)
  if (faults.length > 0 || typeof value !== 'object' || value === null) return faults
  const given = SOURCES.filter((source) => source in value)
  const kind = 'as' in value ? String(value.as) : 'text'
  const need = needs[kind]
  return [
    ...(given.length === 1 ? [] : [`${at} must have exactly one of ${SOURCES.join(', ')}.`]),
    ...(need !== undefined && !(need in value) ? [`${at} is read as ${kind} and so needs "${need}".`] : []),
  ]
}

const aCheck: Shape = (value, at) => {
  const rule = typeof value === 'object' && value !== null && 'rule' in value ? value.rule : undefined
  const named = { rule: anything }
  switch (rule) {
    case 'sum':
      return anObject({ ...named, parts: aListOf(aText), total: aText })(value, at)
    case 'order':
      return anObject({ ...named, end: aText, start: aText, then: oneOf('empty', 'error') })(value, at)
    case 'at-most':
      return anObject({ ...named, column: aText, limit: aCount })(value, at)
    case 'cut':
      return anObject({ ...named, column: aText, length: aCount })(value, at)
    case 'similar':
    case 'doubled':
      return anObject({ ...named, field: aText })(value, at)
    default:
      return [`${at}.rule must be one of sum, order, at-most, cut, similar, doubled.`]
  }
}

const aSubDocument = anObject(
  { collection: aText, fields: aTableOf(aField), key: aField },
  { id: aText, onlyNew: aFlag, when: aText },
)

const aMap = anObject(
  { collection: aText, fields: aTableOf(aField), key: aField },
  {
    about: aText,
    also: aListOf(aSubDocument),
    before: aListOf(aSubDocument),
    checks: aListOf(aCheck),
    dates: oneOf('auto', ...dateFormats),
    delimiter: oneOf(...delimiters),
    encoding: oneOf(...encodings),
    everywhere: aListOf(aStep),
    id: aText,
    ignore: aListOf(aText),
    join: aListOf(anObject({ as: aText, column: aText, file: aText, matches: aText })),
    numbers: oneOf('auto', ...numberFormats),
    quotes: oneOf('literal', 'strict'),
    repeated: oneOf('error', 'first'),
    rows: aText,
    when: aText,
  },
)

/** What is wrong with a map, naming each place; an empty list means that it can be used. */
export const faultsOfMap = (value: unknown): readonly string[] => aMap(value, '')

/** Whether a value read from a file is a map without faults. */
export const isImportMap = (value: unknown): value is ImportMap => faultsOfMap(value).length === 0
