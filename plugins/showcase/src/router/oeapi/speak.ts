import { createHash } from 'node:crypto'

import type { PublicField, PublicWords } from '../../domain/publicField'
import type { Row } from '../../reader/rowReader'
import type { CodeNames, CodeTypes } from '../../site/oeapi'
import type { IdentifierEntry, LanguageTypedString } from './types'

/** A document in each of the site's languages, the default one first. */
export type InLanguages = readonly [Row, ...Row[]]

/** Words in each of the languages that they are in. */
export const wordsOf = (
  rows: readonly Row[],
  pick: (row: Row) => PublicWords | null | undefined,
): LanguageTypedString[] => {
  const byLanguage = new Map<string, string>()
  for (const words of rows.map(pick))
    if (words && !byLanguage.has(words.lang)) byLanguage.set(words.lang, words.text)
  return [...byLanguage].map(([language, value]) => ({ language, value }))
}

/** A document's own id as a code, for want of one of a register. */
export const ownCode = (id: string): IdentifierEntry => ({ codeType: 'identifier', code: id })

const fieldOf = <Kind extends PublicField['kind']>(row: Row, name: string | undefined, kind: Kind) => {
  const field = name === undefined ? undefined : row.fields[name]
  return field?.kind === kind ? (field as Extract<PublicField, { kind: Kind }>) : null
}

/** The codes of a document, in the order of the types that are known; its own id when it has none. */
export const codesOf = (row: Row, from: { field: string; codeTypes: CodeTypes } | undefined) => {
  const held = fieldOf(row, from?.field, 'identifiers')?.values ?? []
  const codes = Object.entries(from?.codeTypes ?? {}).flatMap(([scheme, codeType]) =>
    held.filter((each) => each.scheme === scheme).map(({ value }) => ({ codeType, code: value })),
  )
  const [primaryCode = ownCode(row.id), ...otherCodes] = codes
  return { primaryCode, ...(otherCodes.length > 0 ? { otherCodes } : {}) }
}

/** The schemes of a document's identifiers. */
export const schemesOf = (row: Row, field: string | undefined): string[] =>
  (fieldOf(row, field, 'identifiers')?.values ?? []).map(({ scheme }) => scheme)

/** What the first code of a field that has a name is called; nothing where none has. */
export const nameOf = <Key extends string>(
  key: Key,
  row: Row,
  from: CodeNames | undefined,
): Partial<Record<Key, string>> => {
  const codes = fieldOf(row, from?.field, 'codes')?.values ?? []
  const name = codes.map((code) => from?.names[code]).find((each) => each !== undefined)
  return name === undefined ? {} : ({ [key]: name } as Partial<Record<Key, string>>)
}

/** Where to read more: what the document says, else its page. */
export const linkOf = (row: Row, field: string | undefined, siteUrl: string): { link?: string } => {
  const link = fieldOf(row, field, 'url')?.url ?? (row.path === null ? null : siteUrl + row.path)
  return link === null ? {} : { link }
}

/** How much study it is, in a unit that is known. */
export const studyLoadOf = (
  row: Row,
  from: { field: string; units: Readonly<Record<string, string>> } | undefined,
): { studyLoad?: { studyLoadUnit: string; value: number }[] } => {
  const load = fieldOf(row, from?.field, 'number')
  const unit = load?.unit ? from?.units[load.unit] : undefined
  return load && unit ? { studyLoad: [{ studyLoadUnit: unit, value: load.value }] } : {}
}

/** The lines of a text, each once. */
export const linesOf = (row: Row, field: string | undefined): { lang: string; lines: string[] } => {
  const text = fieldOf(row, field, 'text')
  const lines = (text?.text ?? '').split('\n').map((line) => line.trim())
  return {
    lang: text?.lang ?? row.locale,
    lines: lines.filter((line, at) => line !== '' && lines.indexOf(line) === at),
  }
}

/** An id that follows from what it names, for what has none of its own (RFC 9562, version 8). */
export const derivedId = (...parts: readonly string[]): string => {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex')
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`
}
