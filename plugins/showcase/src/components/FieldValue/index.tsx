import type { ReactNode } from 'react'

import type { PublicField, PublicFieldKind } from '../../domain/publicField'
import { safeUrl } from '../../domain/safeUrl'
import type { View } from '../../router/view'
import { say } from '../../router/view'
import { formatDate, formatNumber, formatPeriod } from '../../site/format'
import { Amounts } from '../Amounts/index'
import { RichText } from '../RichText/index'
import { SeriesGlance } from '../SeriesGlance/index'
import { Paragraphs, Words } from '../Words/index'

/** How many levels the headings inside a text are lowered: by one where it stands under a heading of its own. */
type Shift = 0 | 1

type Show = {
  [Kind in PublicFieldKind]: (
    view: View,
    field: Extract<PublicField, { kind: Kind }>,
    shift: Shift,
  ) => ReactNode
}

const labelOf = (view: View, list: string, value: string): string => {
  const label = view.site.codes?.[list]?.[value]
  return label ? say(view, label) : value
}

const shownUrl = (url: string): string => {
  const { host, pathname } = new URL(url)
  return host.replace(/^www\./, '') + (pathname === '/' ? '' : pathname.replace(/\/$/, ''))
}

const External = ({ url }: { url: string }) => (
  <a href={url} rel="external noopener">
    {shownUrl(url)}
  </a>
)

/** Some registers number by address. */
const identifier = (value: string): ReactNode => {
  const url = safeUrl(value)
  return url === null ? value : <External url={url} />
}

const show: Show = {
  text: (view, field) => <Paragraphs view={view} words={field} />,
  richText: (view, { lang, blocks }, shift) => (
    <RichText view={view} lang={lang} blocks={blocks} shift={shift} />
  ),
  codes: (view, { list, values }) => (
    <ul className="tags">
      {values.map((value) => (
        <li key={value}>{labelOf(view, list, value)}</li>
      ))}
    </ul>
  ),
  amounts: (view, field) => <Amounts view={view} field={field} />,
  number: (view, { value, unit }) => (
    <>
      {formatNumber(value, view.locale.code)} {unit}
    </>
  ),
  flag: (view, { value }) => (value ? view.words.yes : view.words.no),
  date: (view, { date }) => <time dateTime={date.slice(0, 10)}>{formatDate(date, view.locale.code)}</time>,
  period: (view, field) => formatPeriod(field, view.locale.code, view.words),
  url: (_view, { url }) => <External url={url} />,
  email: (_view, { email }) => <a href={`mailto:${email}`}>{email}</a>,
  // A number that is broken off at the end of a line is read as two.
  phone: (_view, { phone }) => (
    <a href={`tel:${phone.replace(/\(0\)|[^\d+]/g, '')}`}>{phone.replaceAll(' ', '\u00A0')}</a>
  ),
  place: (view, { label, latitude, longitude }) =>
    label ? <Words view={view} words={label} /> : `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`,
  outline: (view, { rings }) => view.words.corners(formatNumber(rings.flat().length, view.locale.code)),
  address: (_view, { street, postcode, city }) =>
    [street, [postcode, city].filter(Boolean).join('\u00A0 ')].filter(Boolean).join(', '),
  identifiers: (view, { values }) => (
    <ul className="plain">
      {values.map(({ scheme, value }) => (
        <li key={scheme}>
          {say(view, view.site.keys?.[scheme] ?? { [view.site.locales[0].code]: scheme })} {identifier(value)}
        </li>
      ))}
    </ul>
  ),
  phases: (view, { phases }) => (
    <ol>
      {phases.map(({ key, name }) => (
        <li key={key}>
          <Words view={view} words={name} />
        </li>
      ))}
    </ol>
  ),
  series: (view, field) => <SeriesGlance series={field} view={view} />,
  stays: (view, { stays }) => (
    <ol>
      {stays.map((stay) => (
        <li key={stay.start + stay.phase}>
          {stay.phase} ({formatPeriod(stay, view.locale.code, view.words)})
        </li>
      ))}
    </ol>
  ),
}

/** The value of any public field, as it is shown to people. */
export const FieldValue = ({
  view,
  field,
  shift = 1,
}: {
  view: View
  field: PublicField
  shift?: Shift
}): ReactNode =>
  // Each kind is shown by the entry of its own name, which TypeScript cannot follow through the index.
  (show[field.kind] as (view: View, field: PublicField, shift: Shift) => ReactNode)(view, field, shift)
