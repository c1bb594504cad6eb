import type { ReactNode } from 'react'

import type { Row } from '../../reader/rowReader'
import { phaseWords } from '../../router/phases/phaseWords'
import type { View } from '../../router/view'
import { hrefOf, say } from '../../router/view'
import type { Fact } from '../../site/site'
import { FieldValue } from '../FieldValue/index'
import { Words } from '../Words/index'

type Props = {
  view: View
  row: Row
  facts: readonly Fact[]
  /** Whether names lead to their pages; on a card the whole card leads to one page. @default true */
  linked?: boolean
}

const Names = ({ view, rows, linked }: { view: View; rows: readonly Row[]; linked: boolean }) => (
  <ul className="plain">
    {rows.map((row) => {
      const href = linked ? hrefOf(view, row) : null
      const name = row.title ? <Words view={view} words={row.title} /> : null
      return <li key={row.id}>{href ? <a href={href}>{name}</a> : name}</li>
    })}
  </ul>
)

const valueOf = (view: View, row: Row, fact: Fact, linked: boolean): ReactNode => {
  if ('phase' in fact) {
    const words = phaseWords(view, row)
    return words && <Words view={view} words={words} />
  }
  if ('field' in fact) {
    const field = row.fields[fact.field]
    return field ? <FieldValue view={view} field={field} /> : null
  }
  const named = row.references.flatMap(({ role, collection, id }) =>
    role === fact.role ? (view.find(collection, id) ?? []) : [],
  )
  const rows = [...new Set(named)]
  return rows.length > 0 ? <Names view={view} rows={rows} linked={linked} /> : null
}

/** What is known of a document at a glance; facts without a value are left out, and the whole list with them. */
export const Facts = ({ view, row, facts, linked = true }: Props) => {
  const known = facts.flatMap((fact) => {
    const value = valueOf(view, row, fact, linked)
    return value === null ? [] : [{ label: say(view, fact.label), value }]
  })
  return known.length > 0 ? (
    <dl className="facts">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  ) : null
}
