import type { PublicField } from '../../domain/publicField'
import type { View } from '../../router/view'
import { say } from '../../router/view'
import type { Label } from '../../site/site'

/** The value of a field of codes. */
type Codes = Extract<PublicField, { kind: 'codes' }>

type Props = { view: View; title: Label; codes: readonly Codes[] }

/** What codes mean that stand on a page, each once and in the order of their list; nothing where the site explains none of them. */
export const Legend = ({ codes, title, view }: Props) => {
  const { codeNotes = {}, codes: labels = {} } = view.site
  const explained = [...new Set(codes.map(({ list }) => list))].flatMap((list) => {
    const present = new Set(codes.flatMap((field) => (field.list === list ? field.values : [])))
    return Object.entries(labels[list] ?? {}).flatMap(([code, label]) => {
      const note = present.has(code) ? codeNotes[list]?.[code] : undefined
      return note ? [{ key: `${list} ${code}`, label, note }] : []
    })
  })
  return explained.length === 0 ? null : (
    <details className="legend">
      <summary>{say(view, title)}</summary>
      <dl>
        {explained.map(({ key, label, note }) => (
          <div key={key}>
            <dt>{say(view, label)}</dt>
            <dd>{say(view, note)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
