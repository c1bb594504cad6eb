import type { Reliability } from '../../../domain/mapping/reliabilities'
import type { SourceKind } from '../../../domain/mapping/sources'

/** The information sources of the demo region, by key. */
export type SourceKey = 'kitchens-count' | 'farmers-talks' | 'regional-figures' | 'salt-series'

/** Where findings of the demo region come from. */
export type DemoSource = {
  kind: SourceKind
  title: string
  publisher: string
  date: string
  reliability: Reliability
  consent?: true
  licence?: string
  url?: string
}

/** One source of each kind; every one of them is made up. */
export const sources: Readonly<Record<SourceKey, DemoSource>> = {
  'kitchens-count': {
    kind: 'desk-research',
    title: 'Telling van vijf keukens, zes weken inkoop en afval',
    publisher: 'Studenten van het Maarland College',
    date: '2025-11-20',
    reliability: 2,
  },
  'farmers-talks': {
    kind: 'interview',
    title: 'Gesprekken met zeven boeren over levering en vervoer',
    publisher: 'Streekwerk',
    date: '2025-05-12',
    reliability: 2,
    consent: true,
  },
  'regional-figures': {
    kind: 'databank',
    title: 'Landbouw in cijfers, per gemeente',
    publisher: 'Noordelijke cijferbank (voorbeeld)',
    date: '2026-01-01',
    reliability: 3,
    licence: 'CC0',
    url: 'https://cijferbank.example/landbouw',
  },
  'salt-series': {
    kind: 'measurement',
    title: 'Meetreeks zout en waterstand, vier peilbuizen',
    publisher: 'Instituut Klei en Veen',
    date: '2026-08-31',
    reliability: 4,
  },
}
