import { documentKey } from '../../domain/documentKey'
import type { Give, Side } from '../../domain/giveAndGet'
import { giveAndGet } from '../../domain/giveAndGet'
import type { Row } from '../../reader/rowReader'
import type { View } from '../../router/view'
import { hrefOf } from '../../router/view'
import type { ExchangePart } from '../../site/site'
import { Words } from '../Words/index'

type Props = {
  view: View
  part: ExchangePart
  /** The rows that each say of one thing who gives it to whom. */
  ties: readonly Row[]
  /** Only what concerns this one, when it is a party itself. */
  own?: Row | undefined
}

/** Rows by their keys, so that what is grouped by key can be named again. */
type Known = Map<string, Row>

const remember = (view: View, known: Known, tie: Row, role: string): string | null => {
  const reference = tie.references.find((each) => each.role === role)
  const row = reference && view.find(reference.collection, reference.id)
  if (!row?.title) return null
  const key = documentKey(row.collection, row.id)
  known.set(key, row)
  return key
}

const readGives = ({ own, part, ties, view }: Props, known: Known): Give[] =>
  ties.flatMap((tie) => {
    const [giver, receiver, what] = [part.from, part.to, part.what].map((role) =>
      remember(view, known, tie, role),
    )
    if (!giver || !receiver || !what) return []
    const mine = own && documentKey(own.collection, own.id)
    if (mine !== undefined && mine !== giver && mine !== receiver) return []
    const replaced = tie.references.find(({ role }) => role === part.replaces)
    const replaces = replaced && documentKey(replaced.collection, replaced.id)
    return [{ id: documentKey(tie.collection, tie.id), giver, receiver, what, replaces }]
  })

const byName = (view: View, known: Known, key: (give: Give) => string) => (one: Give, other: Give) =>
  (known.get(key(one))?.title?.text ?? '').localeCompare(
    known.get(key(other))?.title?.text ?? '',
    view.locale.code,
  )

const Name = ({ row, view }: { row: Row | undefined; view: View }) => {
  if (!row?.title) return null
  const href = hrefOf(view, row)
  const words = <Words view={view} words={row.title} />
  return href ? <a href={href}>{words}</a> : words
}

const Names = ({ keys, known, view }: { keys: readonly string[]; known: Known; view: View }) =>
  keys.map((key, at) => (
    <span key={key}>
      {at === 0 ? '' : at === keys.length - 1 ? ` ${view.words.and} ` : ', '}
      <Name row={known.get(key)} view={view} />
    </span>
  ))

type SidesProps = {
  known: Known
  label: string
  sides: readonly Side[]
  towards: string
  view: View
}

const Sides = ({ known, label, sides, towards, view }: SidesProps) => (
  <div className="exchange-side">
    <dt>{label}</dt>
    <dd>
      {sides.length === 0 ? (
        <span className="exchange-none">{view.words.nothingYet}</span>
      ) : (
        <ul className="plain">
          {sides.map(({ others, what }) => (
            <li key={what}>
              <strong>
                <Name row={known.get(what)} view={view} />
              </strong>{' '}
              <span className="exchange-other">
                {towards} <Names keys={others} known={known} view={view} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </dd>
  </div>
)

/** What each party gives to whom and gets from whom, or null when there is nothing to tell. */
export const createExchange = (props: Props) => {
  const { own, view } = props
  const known: Known = new Map()
  const gives = readGives(props, known)
  if (gives.length === 0) return null
  const sorted = [...gives].sort(byName(view, known, ({ giver }) => giver))
  const parties = giveAndGet(sorted).filter(
    ({ party }) => own === undefined || party === documentKey(own.collection, own.id),
  )
  return (
    <ul className={own ? 'exchange exchange-own' : 'exchange'}>
      {parties.map(({ gets, gives: given, party }) => (
        <li key={party}>
          {own ? null : (
            <h3>
              <Name row={known.get(party)} view={view} />
            </h3>
          )}
          <dl>
            <Sides known={known} label={view.words.gives} sides={given} towards={view.words.to} view={view} />
            <Sides known={known} label={view.words.gets} sides={gets} towards={view.words.by} view={view} />
          </dl>
        </li>
      ))}
    </ul>
  )
}
