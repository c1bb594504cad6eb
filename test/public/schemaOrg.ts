const thing = ['description', 'identifier', 'image', 'name', 'potentialAction', 'sameAs', 'url']
const work = [
  ...thing,
  'about',
  'contributor',
  'creator',
  'dateModified',
  'datePublished',
  'inLanguage',
  'isAccessibleForFree',
  'isPartOf',
  'keywords',
  'license',
  'mainEntity',
  'publisher',
  'temporalCoverage',
  'text',
]
const organization = [
  ...thing,
  'address',
  'areaServed',
  'dissolutionDate',
  'email',
  'foundingDate',
  'funding',
  'keywords',
  'knowsAbout',
  'location',
  'logo',
  'member',
]

/** What schema.org knows of the types that the site speaks of (28.1, by hand: the properties in use, their parents' included). */
const types: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: [...thing, 'itemListElement'],
  CollectionPage: work,
  ContactPage: work,
  Corporation: organization,
  Course: [...work, 'educationalLevel', 'provider', 'teaches'],
  CreativeWork: work,
  DataCatalog: [...work, 'dataset'],
  DataDownload: [...work, 'contentUrl', 'encodingFormat'],
  Dataset: [...work, 'distribution', 'includedInDataCatalog', 'variableMeasured'],
  DefinedTerm: [...thing, 'inDefinedTermSet'],
  EducationalOccupationalProgram: [...thing, 'endDate', 'provider', 'startDate'],
  EducationalOrganization: organization,
  EntryPoint: [...thing, 'urlTemplate'],
  GeoCoordinates: [...thing, 'latitude', 'longitude'],
  GovernmentOrganization: organization,
  Grant: [...thing, 'amount'],
  HowTo: [...work, 'location'],
  ImageObject: [...work, 'caption', 'contentUrl', 'creditText', 'height', 'width'],
  ItemList: [...thing, 'itemListElement', 'numberOfItems'],
  ListItem: [...thing, 'item', 'position'],
  MonetaryAmount: [...thing, 'currency', 'value'],
  NGO: organization,
  Observation: [
    ...thing,
    'measuredProperty',
    'observationAbout',
    'observationDate',
    'observationPeriod',
    'unitText',
    'value',
    'variableMeasured',
  ],
  Organization: organization,
  Place: [...thing, 'geo'],
  PostalAddress: [...thing, 'addressCountry', 'addressLocality', 'postalCode', 'streetAddress'],
  PropertyValue: [...thing, 'propertyID', 'unitText', 'value'],
  ResearchOrganization: organization,
  ResearchProject: organization,
  SearchAction: [...thing, 'query-input', 'target'],
  WebPage: work,
  WebSite: work,
}

/** What a type must say to be of use. */
const needed: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  Course: ['name', 'provider', 'url'],
  GeoCoordinates: ['latitude', 'longitude'],
  ListItem: ['name', 'position'],
  MonetaryAmount: ['currency', 'value'],
  Observation: ['observationDate', 'value', 'variableMeasured'],
  Organization: ['name', 'url'],
  ResearchProject: ['name', 'url'],
}

type Facts = Record<string, unknown>

const isAddress = (fact: unknown): boolean =>
  fact === undefined || (typeof fact === 'string' && URL.canParse(fact))

const faultsOf = (value: unknown, at: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => faultsOf(each, `${at}[${String(index)}]`))
  if (value === null || value === undefined || value === '') return [`${at} says nothing`]
  if (typeof value !== 'object') return []
  const type = (value as Facts)['@type']
  const facts = Object.fromEntries(Object.entries(value as Facts).filter(([name]) => !name.startsWith('@')))
  const known = types[String(type)]
  // What is named by where it is told of says nothing more here.
  if (type === undefined && (value as Facts)['@id'] !== undefined) return []
  if (known === undefined)
    return facts.name === undefined || type !== undefined ? [`${at} is a ${String(type)}`] : []
  return [
    ...Object.keys(facts)
      .filter((name) => !known.includes(name))
      .map((name) => `${at}: a ${String(type)} has no ${name}`),
    ...(needed[String(type)] ?? [])
      .filter((name) => facts[name] === undefined)
      .map((name) => `${at}: no ${name}`),
    ...Object.entries(facts).flatMap(([name, fact]) => faultsOf(fact, `${at}.${name}`)),
    ...['url', 'item', 'sameAs'].flatMap((name) =>
      isAddress(facts[name]) ? [] : [`${at}.${name} is no whole address`],
    ),
  ]
}

/** The blocks of facts for machines in a page. */
export const factsIn = (html: string): Facts[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, text]) => JSON.parse(text ?? '') as Facts,
  )

/** What is wrong with the facts of a page: types and properties that schema.org does not have, and what a type lacks. */
export const schemaOrgFaults = (path: string, html: string): string[] =>
  factsIn(html).flatMap((facts) => [
    ...(facts['@context'] === 'https://schema.org' ? [] : [`${path}: another context`]),
    ...faultsOf(facts, `${path} ${String(facts['@type'])}`),
  ])
