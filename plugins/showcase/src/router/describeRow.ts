import type { PublicField } from '../domain/publicField'
import type { Row } from '../reader/rowReader'
import type { Section } from '../site/site'
import type { View } from './view'
import { absolute, say, sectionOf } from './view'

type Facts = Record<string, unknown>

const fieldOf = <Kind extends PublicField['kind']>(row: Row, kind: Kind) =>
  Object.values(row.fields).find(
    (field): field is Extract<PublicField, { kind: Kind }> => field.kind === kind,
  )

const isOrganization = (type: string): boolean => /Organization$|Project$/.test(type)

const periodOf = (row: Row, type: string): Facts => {
  const period = fieldOf(row, 'period')
  if (!period) return {}
  const [start, end] = isOrganization(type) ? ['foundingDate', 'dissolutionDate'] : ['startDate', 'endDate']
  return {
    ...(period.start ? { [start]: period.start.slice(0, 10) } : {}),
    ...(period.end ? { [end]: period.end.slice(0, 10) } : {}),
  }
}

const moneyOf = (row: Row, type: string): Facts => {
  const amounts = fieldOf(row, 'amounts')
  if (!isOrganization(type) || !amounts?.totalCents) return {}
  const amount = { '@type': 'MonetaryAmount', currency: amounts.currency, value: amounts.totalCents / 100 }
  return { funding: { '@type': 'Grant', amount } }
}

const placeOf = (row: Row): Facts => {
  const place = fieldOf(row, 'place')
  if (!place) return {}
  const { latitude, longitude, label } = place
  return {
    location: {
      '@type': 'Place',
      ...(label ? { name: label.text } : {}),
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
    },
  }
}

const keywordsOf = (view: View, row: Row): Facts => {
  const keywords = Object.values(row.fields).flatMap((field) =>
    field.kind === 'codes'
      ? field.values.map((value) => {
          const label = view.site.codes?.[field.list]?.[value]
          return label ? say(view, label) : value
        })
      : [],
  )
  return keywords.length > 0 ? { keywords } : {}
}

const wordsOfField = (view: View, field: PublicField | undefined): string | string[] | undefined => {
  if (field?.kind === 'text') return field.text.split('\n')
  if (field?.kind !== 'codes') return undefined
  return field.values.map((value) => {
    const label = view.site.codes?.[field.list]?.[value]
    return label ? say(view, label) : value
  })
}

const referredTo = (view: View, row: Row, role: string): Facts[] =>
  row.references.flatMap((reference) => {
    const other = reference.role === role ? view.find(reference.collection, reference.id) : undefined
    if (!other?.title) return []
    const type = sectionOf(view, other.collection)?.schemaType
    return [
      {
        ...(type ? { '@type': type } : {}),
        name: other.title.text,
        ...(other.path ? { url: absolute(view, other.path) } : {}),
      },
    ]
  })

const moreOf = (view: View, section: Section, row: Row): Facts =>
  Object.fromEntries(
    Object.entries(section.schemaProperties ?? {}).flatMap(([property, source]) => {
      const found =
        'field' in source ? wordsOfField(view, row.fields[source.field]) : referredTo(view, row, source.role)
      const values = [found ?? []].flat()
      return values.length === 0 ? [] : [[property, values.length === 1 ? values[0] : values]]
    }),
  )

/** A row as schema.org knows such things: only what stands on its page as well. */
export const describeRow = (view: View, section: Section, row: Row): Facts => {
  const type = section.schemaType ?? 'CreativeWork'
  const website = fieldOf(row, 'url')
  return {
    '@type': type,
    name: row.title?.text,
    ...(row.summary ? { description: row.summary.text } : {}),
    url: absolute(view, row.path ?? ''),
    ...(row.title && !isOrganization(type) ? { inLanguage: row.title.lang } : {}),
    ...periodOf(row, type),
    ...moneyOf(row, type),
    ...placeOf(row),
    ...keywordsOf(view, row),
    ...(website ? { sameAs: website.url } : {}),
    ...moreOf(view, section, row),
  }
}
