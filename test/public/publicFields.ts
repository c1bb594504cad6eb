/**
 * Every field of words that the public may know of, by collection. It is written down here a second time on purpose: who widens a
 * projection has to say so here as well.
 */
export const publicFields: Readonly<Record<string, readonly string[]>> = {
  agendas: ['title'],
  'best-practices': [
    'approach',
    'context',
    'costs',
    'manual.url',
    'preconditions',
    'problem',
    'slug',
    'source.url',
    'title',
    'whatDidNotWork',
  ],
  'curriculum-links': [
    'contactRole',
    'description',
    'learningOutcomes.code',
    'learningOutcomes.title',
    'slug',
    'title',
    'url',
  ],
  indicators: ['dimensions.categories.label', 'dimensions.label', 'name', 'tells', 'unit'],
  kpis: ['baseline.source', 'method', 'name'],
  'life-cycles': ['phases.name'],
  media: ['alt', 'credit', 'filename'],
  municipalities: ['name'],
  partners: [
    'about',
    'address.city',
    'address.postcode',
    'address.street',
    'identifiers.brin',
    'identifiers.kvk',
    'identifiers.rio',
    'identifiers.ror',
    'mission',
    'name',
    'slug',
    'vision',
    'website',
  ],
  programmes: ['code', 'name', 'url'],
  projects: [
    'chancesBeyondRegion',
    'images.caption',
    'jointProblem',
    'place.label',
    'results',
    'slug',
    'sources',
    'story',
    'summary',
    'themes.argument',
    'title',
  ],
  'resource-types': ['name'],
  site: [
    'about',
    'accessibility',
    'contact',
    'contactAddress.city',
    'contactAddress.postcode',
    'contactAddress.street',
    'contactEmail',
    'home.intro',
    'home.title',
    'labels.fixedContact',
    'name',
    'privacy',
    'tagline',
  ],
  themes: ['description', 'slug', 'title'],
  updates: ['slug', 'text', 'title'],
}

/** Fields among them that are written and that no page or list shows. */
export const unshownFields = ['programmes.code', 'programmes.url', 'site.labels.fixedContact', 'updates.slug']

/** Which documents of the world are public, by collection and by what they are called there; all of what has no drafts. */
export const publicDocuments = {
  'curriculum-links': ['companionPublished', 'foreignPublished'],
  partners: ['companionPublished', 'foreignPublished'],
  projects: ['foreignPublished', 'ourPublished'],
  updates: ['foreignPublished', 'ourPublished'],
} as const
