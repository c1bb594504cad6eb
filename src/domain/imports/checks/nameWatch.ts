import type { Issue } from '../issues/issue'
import type { CheckRule } from '../map/importMap'
import type { PlannedDocument } from '../rows/plannedDocument'
import { spellingKey } from '../text/spellingKey'

/** Looks at the documents of a file one by one and says which names it has seen before, under another key. */
export type NameWatch = (document: PlannedDocument, row: number) => readonly Issue[]

interface Seen {
  readonly name: string
  readonly row: number
}

type NameRule = Extract<CheckRule, { rule: 'doubled' | 'similar' }>

const isNameRule = (rule: CheckRule): rule is NameRule => rule.rule === 'doubled' || rule.rule === 'similar'

const nameIn = (document: PlannedDocument, path: string): string | undefined => {
  const planned = document.fields.find((field) => field.path === path)?.planned
  return planned?.is === 'value' && typeof planned.value === 'string' ? planned.value : undefined
}

const watchField = ({ field, rule }: NameRule): NameWatch => {
  const seen = new Map<string, Seen>()
  return (document, row) => {
    const name = nameIn(document, field)
    if (name === undefined) return []
    const key = rule === 'doubled' ? name : spellingKey(name)
    const first = seen.get(key)
    if (!first) {
      seen.set(key, { name, row })
      return []
    }
    if (rule === 'similar' && first.name === name) return []
    const details = { first: first.row, other: first.name, value: name }
    const code = rule === 'doubled' ? 'name-doubled' : 'name-similar'
    return [{ code, column: field, details, row, severity: 'warning' }]
  }
}

/** Watches the names that the checks of a map ask for; feed it every document of the file once, in order. */
export const createNameWatch = (rules: readonly CheckRule[]): NameWatch => {
  const watches = rules.filter(isNameRule).map(watchField)
  return (document, row) => watches.flatMap((watch) => watch(document, row))
}
