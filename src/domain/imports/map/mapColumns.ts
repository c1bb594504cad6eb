import type { FieldRule, ImportMap, SubDocument } from './importMap'

/** The columns that a template names. */
export const templateColumns = (template: string): string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, column = '']) => column)

const ruleColumns = (rule: FieldRule): string[] => [
  ...(rule.column === undefined ? [] : [rule.column]),
  ...templateColumns([rule.text ?? '', ...(rule.lines ?? [])].join('\n')),
  ...(rule.fallback ? ruleColumns(rule.fallback) : []),
]

const documentColumns = ({ fields, id, key, when }: SubDocument): string[] => [
  ...ruleColumns(key),
  ...(id === undefined ? [] : [id]),
  ...Object.values(fields).flatMap(ruleColumns),
  ...(when === undefined ? [] : [when]),
]

/** Every column that a map reads, once; what a join adds is not in the file and left out. */
export const mapColumns = (map: ImportMap): string[] => {
  const documents: readonly SubDocument[] = [map, ...(map.before ?? []), ...(map.also ?? [])]
  const checked = (map.checks ?? []).flatMap((check) => ('column' in check ? [check.column] : []))
  const joined = (map.join ?? []).map(({ column }) => column)
  const prefixes = (map.join ?? []).map(({ as }) => `${as}.`)
  const all = [...documents.flatMap(documentColumns), ...checked, ...joined]
  return [...new Set(all)].filter((column) => !prefixes.some((prefix) => column.startsWith(prefix)))
}
