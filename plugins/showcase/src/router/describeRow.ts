import type { PublicField } from '../domain/publicField'
import type { Row } from '../reader/rowReader'
import type { Section } from '../site/site'
import type { Facts } from './facts/facts'
import { publisherReference } from './facts/factsOfHome'
import { seriesFacts } from './facts/seriesFacts'
import { ownPicture } from './sharing/imageOf'
import type { View } from './view'
import { absolute, say, sectionOf } from './view'

const fieldOf = <Kind extends PublicField['kind']>(row: Row, kind: Kind) =>
  Object.values(row.fields).find(
    (field): field is Extract<PublicField, { kind: Kind }> => field.kind === kind,
  )

const isOrganization = (type: string): boolean => /Organization$|Project$/.test(type)

/** What has a language and a publisher; a person, a term or an organisation has not. */
const isWork = (type: string): boolean =>
  /Work$|^Course$|^Dataset$|^HowTo$|^Recipe$|Article$|Page$/.test(type)

const typeOf = ({ schemaType, schemaTypeBy, series }: Section, row: Row): string => {
  const usual = schemaType ?? (series === undefined ? 'CreativeWork' : 'Dataset')
  const codes = schemaTypeBy && row.fields[schemaTypeBy.field]
  const narrower = codes?.kind === 'codes' ? codes.values.map((code) => schemaTypeBy?.types[code]) : []
  return narrower.find((each) => each !== undefined) ?? usual
}

/** A term or a programme has no keywords of its own. */
const isNotion = (type: string): boolean => /(?:Term|Program)$/.test(type)

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

const imageFacts = (view: View, section: Section, row: Row): Facts => {
  const picture = ownPicture(view, section, row)
  if (!picture) return {}
  const { alt, height, path, width } = picture
  return {
    image: {
      '@type': 'ImageObject',
      ...(alt === null ? {} : { caption: alt }),
      ...(height === null ? {} : { height }),
      url: absolute(view, path),
      ...(width === null ? {} : { width }),
    },
  }
}

const identifiersOf = (row: Row): Facts => {
  const values = fieldOf(row, 'identifiers')?.values ?? []
  return values.length === 0
    ? {}
    : {
        identifier: values.map(({ scheme, value }) => ({
          '@type': 'PropertyValue',
          propertyID: scheme,
          value,
        })),
      }
}

const addressOf = (row: Row): Facts => {
  const address = fieldOf(row, 'address')
  if (!address) return {}
  const { city, postcode, street } = address
  return {
    address: {
      '@type': 'PostalAddress',
      ...(street === null ? {} : { streetAddress: street }),
      ...(postcode === null ? {} : { postalCode: postcode }),
      ...(city === null ? {} : { addressLocality: city }),
    },
  }
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
    const section = sectionOf(view, other.collection)
    const type = section && typeOf(section, other)
    return [
      {
        ...(type ? { '@type': type } : {}),
        name: other.title.text,
        ...(other.path ? { url: absolute(view, other.path) } : {}),
      },
    ]
  })

type Told = { row: Row; referring: readonly Row[]; section: Section }

const tied = (view: View, referring: readonly Row[], collection: string, role: string): Facts[] =>
  referring.flatMap((third) => (third.collection === collection ? referredTo(view, third, role) : []))

const moreOf = (view: View, { referring, row, section }: Told): Facts =>
  Object.fromEntries(
    Object.entries(section.schemaProperties ?? {}).flatMap(([property, source]) => {
      const found =
        'field' in source
          ? wordsOfField(view, row.fields[source.field])
          : 'role' in source
            ? referredTo(view, row, source.role)
            : tied(view, referring, source.through, source.to)
      const values = [found ?? []].flat()
      return values.length === 0 ? [] : [[property, values.length === 1 ? values[0] : values]]
    }),
  )

/** A row as schema.org knows such things: only what stands on its page as well. */
export const describeRow = (
  view: View,
  section: Section,
  row: Row,
  referring: readonly Row[] = [],
): Facts => {
  const type = typeOf(section, row)
  const website = fieldOf(row, 'url')
  return {
    '@type': type,
    name: row.title?.text,
    ...(row.summary ? { description: row.summary.text } : {}),
    url: absolute(view, row.path ?? ''),
    ...(row.title && isWork(type) ? { inLanguage: row.title.lang } : {}),
    ...imageFacts(view, section, row),
    ...(isWork(type) ? { publisher: publisherReference(view) } : {}),
    ...identifiersOf(row),
    ...(isOrganization(type) ? addressOf(row) : {}),
    ...periodOf(row, type),
    ...moneyOf(row, type),
    ...placeOf(row),
    ...(isNotion(type) ? {} : keywordsOf(view, row)),
    ...(website ? { sameAs: website.url } : {}),
    ...seriesFacts(view, section, row),
    ...moreOf(view, { referring, row, section }),
  }
}
