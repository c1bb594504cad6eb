import type { ReactNode } from 'react'

import { documentKey } from '../../domain/documentKey'
import type { Row } from '../../reader/rowReader'
import type { NarrowedList } from '../../router/listing/findNarrowed'
import { endingWords } from '../../router/phases/phaseWords'
import type { View } from '../../router/view'
import { say, sayAll } from '../../router/view'
import { formatDate, formatNumber } from '../../site/format'
import type { Part } from '../../site/site'
import { CardGrid } from '../Card/index'
import { Chip } from '../Chip/index'
import { createExchange } from '../Exchange/index'
import { FieldValue } from '../FieldValue/index'
import { Legend } from '../Legend/index'
import { PhaseList } from '../PhaseList/index'
import { Caption, Picture } from '../Picture/index'
import { SeriesChart } from '../SeriesChart/index'
import { LanguageMark, Words } from '../Words/index'

type Props = {
  view: View
  row: Row
  part: Part
  /** The rows that refer to this one from the part's collection. */
  referring: readonly Row[]
  /** Where the rest of them is, when these are not all. */
  rest: NarrowedList | null
}

type Named = { row: Row; tie: Row }

/** Ids may be numbers that each collection counts by itself: only with it do they name a document. */
const keyOf = ({ collection, id }: { collection: string; id: string }): string => documentKey(collection, id)

const referencesOf = (row: Row, roles: readonly string[]) =>
  row.references.filter(({ role }) => roles.includes(role))

const codeField = (tie: Row, name: string | undefined) => {
  const field = name === undefined ? undefined : tie.fields[name]
  return field?.kind === 'codes' ? field : undefined
}

const codesOf = (view: View, tie: Row, name: string | undefined): string | undefined => {
  const field = codeField(tie, name)
  if (!field) return undefined
  const labels = field.values.map((value) => view.site.codes?.[field.list]?.[value])
  return labels.flatMap((label) => (label ? say(view, label) : [])).join(', ') || undefined
}

const Notes = ({ view, row, roles }: { view: View; row: Row; roles: readonly string[] }) => (
  <ul className="notes">
    {referencesOf(row, roles).flatMap(({ collection, id, note }) => {
      const other = view.find(collection, id)
      if (!other) return []
      return (
        <li key={id}>
          <Chip view={view} row={other} />
          {note ? (
            <p>
              <Words view={view} words={note} />
              <LanguageMark view={view} lang={note.lang} />
            </p>
          ) : null}
        </li>
      )
    })}
  </ul>
)

const Gallery = ({ view, row, roles }: { view: View; row: Row; roles: readonly string[] }) => (
  <div className="gallery">
    {referencesOf(row, roles)
      .slice(1)
      .flatMap(({ collection, id, note }) => {
        const picture = view.find(collection, id)
        if (!picture) return []
        return (
          <figure key={id}>
            <Picture view={view} row={picture} sizes="(min-width: 40rem) 50vw, 100vw" />
            <Caption view={view} note={note ?? null} picture={picture} />
          </figure>
        )
      })}
  </div>
)

const News = ({ view, rows }: { view: View; rows: readonly Row[] }) => (
  <ol className="news">
    {rows.map((each) => (
      <li key={each.id} id={each.id}>
        {each.sortAt ? (
          <time dateTime={each.sortAt.slice(0, 10)}>{formatDate(each.sortAt, view.locale.code)}</time>
        ) : null}
        {each.title ? (
          <h3>
            <Words view={view} words={each.title} />
            <LanguageMark view={view} lang={each.title.lang} />
          </h3>
        ) : null}
        {Object.entries(each.fields).map(([name, field]) =>
          field.kind === 'richText' || field.kind === 'text' ? (
            <FieldValue key={name} view={view} field={field} />
          ) : null,
        )}
      </li>
    ))}
  </ol>
)

const namedBy = (view: View, ties: readonly Row[], to: string): Named[] => {
  const found = ties.flatMap((tie) =>
    tie.references.flatMap(({ role, collection, id }) => {
      const row = role === to ? view.find(collection, id) : undefined
      return row ? [{ row, tie }] : []
    }),
  )
  return found.filter(({ row }, at) => found.findIndex((each) => keyOf(each.row) === keyOf(row)) === at)
}

/** In the order in which the site lists the codes that tie them: who leads before who follows. */
const byCode = (view: View, named: readonly Named[], name: string | undefined): Named[] => {
  const placeOf = ({ tie }: Named): number => {
    const field = codeField(tie, name)
    if (!field) return 0
    return Object.keys(view.site.codes?.[field.list] ?? {}).indexOf(field.values[0] ?? '')
  }
  return [...named].sort((one, other) => placeOf(one) - placeOf(other))
}

type TiesProps = { view: View; named: readonly Named[]; part: Extract<Part, { kind: 'through' }> }

const Ties = ({ view, named, part: { field, legend } }: TiesProps) => (
  <>
    <ul className="chips">
      {named.map(({ row, tie }) => (
        <li key={row.id}>
          <Chip view={view} row={row} note={codesOf(view, tie, field)} />
        </li>
      ))}
    </ul>
    {legend ? (
      <Legend view={view} title={legend} codes={named.flatMap(({ tie }) => codeField(tie, field) ?? [])} />
    ) : null}
  </>
)

const Rest = ({ rest: { count, href, section }, view }: { rest: NarrowedList; view: View }) => (
  <p className="part-rest">
    <a className="more" href={href}>
      {sayAll(view, section)} ({formatNumber(count, view.locale.code)})
    </a>
  </p>
)

const createBody = ({ view, row, part, referring, rest }: Props): ReactNode => {
  if (part.kind === 'field') {
    const field = row.fields[part.field]
    return field ? <FieldValue view={view} field={field} shift={part.title ? 1 : 0} /> : null
  }
  if (part.kind === 'series') {
    const field = row.fields[part.field]
    return field?.kind === 'series' ? (
      <SeriesChart field={part.field} row={row} series={field} view={view} />
    ) : null
  }
  if (part.kind === 'phases') {
    const trail = view.trailOf(row)
    return trail && <PhaseList view={view} trail={trail} ending={endingWords(view, row, trail)} />
  }
  if (part.kind === 'referring') {
    if (referring.length === 0) return null
    return part.style === 'news' ? (
      <News view={view} rows={referring} />
    ) : (
      <>
        <CardGrid view={view} rows={referring} level={3} />
        {rest ? <Rest rest={rest} view={view} /> : null}
      </>
    )
  }
  if (part.kind === 'through') {
    const named = namedBy(view, referring, part.to)
    if (named.length === 0) return null
    return part.style === 'chips' ? (
      <Ties view={view} named={byCode(view, named, part.field)} part={part} />
    ) : (
      <CardGrid view={view} rows={named.map((each) => each.row)} level={3} />
    )
  }
  if (part.kind === 'exchange') {
    const isParty = referring.some(({ references }) =>
      references.some(
        (reference) =>
          keyOf(reference) === keyOf(row) && (reference.role === part.from || reference.role === part.to),
      ),
    )
    return createExchange({ own: isParty ? row : undefined, part, ties: referring, view })
  }
  const others = referencesOf(row, part.roles).flatMap(
    ({ collection, id }) => view.find(collection, id) ?? [],
  )
  if (others.length === 0 || (part.style === 'gallery' && others.length < 2)) return null
  if (part.style === 'cards') return <CardGrid view={view} rows={others} level={3} />
  const Style = part.style === 'notes' ? Notes : Gallery
  return <Style view={view} row={row} roles={part.roles} />
}

/** Whether a part is as wide as the page, or a column of running text. */
const isWide = (part: Part): boolean => part.kind !== 'field'

/** How many of the parts are the story of the page: the texts before the first part that is wide. */
export const storyLength = (parts: readonly Part[]): number => {
  const first = parts.findIndex(isWide)
  return first === -1 ? parts.length : first
}

/** One part of a document's page, under its own heading; nothing at all when it has nothing to show. */
export const PartSection = (props: Props) => {
  const { view, row, part } = props
  const body = createBody(props)
  if (body === null) return null
  const field = part.kind === 'field' ? row.fields[part.field] : undefined
  const lang = field && 'lang' in field ? field.lang : view.locale.code
  const styles = [
    'part',
    isWide(part) ? '' : 'part-text',
    part.kind === 'field' && part.style === 'callout' ? 'callout' : '',
  ]
  return (
    <section className={styles.filter(Boolean).join(' ')}>
      {part.title ? (
        <h2>
          {say(view, part.title)}
          <LanguageMark view={view} lang={lang} />
        </h2>
      ) : null}
      {body}
    </section>
  )
}
