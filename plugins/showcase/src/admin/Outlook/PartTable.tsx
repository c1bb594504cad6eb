import { useId } from 'react'

import type { RowPart } from '../../domain/rowParts'
import { fieldName, roleName } from './fieldWords'
import type { Showing } from './Value'
import { Value } from './Value'

const nameOf = ({ form, words }: Showing, { name, planned, present, section }: RowPart): string => {
  if (section === 'fields') return fieldName(form, name)
  if (section !== 'references') return words.sections[section]
  const value = planned ?? present
  return roleName(form, name, value?.kind === 'references' ? value.references[0]?.collection : undefined)
}

const Mark = ({ showing: { words }, part }: { showing: Showing; part: RowPart }) => {
  if (!part.isChanged) return null
  const said = part.present === null ? words.isNew : part.planned === null ? words.goes : words.changed
  return <strong className="showcase-outlook__mark">{said}</strong>
}

/** The parts of a row: what is there, and where that differs, what will be. */
export const PartTable = ({
  showing,
  parts,
  name,
}: {
  showing: Showing
  parts: readonly RowPart[]
  name: string
}) => {
  const id = useId()
  const { words } = showing
  const differs = parts.some(({ isChanged }) => isChanged)
  return (
    <div aria-labelledby={id} className="showcase-outlook__scroll" role="region" tabIndex={0}>
      <table data-differs={differs}>
        <caption id={id}>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            {differs ? <th scope="col">{words.planned}</th> : null}
            <th scope="col">{words.present}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={`${part.section} ${part.name}`} data-changed={part.isChanged}>
              <th scope="row">
                {nameOf(showing, part)} <Mark showing={showing} part={part} />
              </th>
              {part.isChanged ? (
                <td>
                  <Value showing={showing} part={part} value={part.planned} />
                </td>
              ) : null}
              {/* What stays the same is read once. */}
              <td colSpan={differs && !part.isChanged ? 2 : undefined}>
                <Value showing={showing} part={part} value={part.present} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
