import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, type Trial } from './making'

/** A type of resource, two sources, and what partners, the region and outsiders offer and need. */
export const buildMappingArea = async (payload: Payload, { partners }: Record<'partners', Ids>) => {
  const { buildResource, buildResourceType, buildSource } = builders(payload)
  const types = await idsOf({ one: buildResourceType() })
  const type = pick(types, 'one')
  const hold = (partner: string, visibility: string) =>
    buildResource(type, { holderKind: 'partner', partner: pick(partners, partner), visibility })
  return {
    'resource-types': types,
    resources: await idsOf({
      homeInternal: hold('home', 'internal'),
      homePublic: hold('home', 'public'),
      companionInternal: hold('companionPublished', 'internal'),
      companionForPartners: hold('companionPublished', 'partners'),
      foreignInternal: hold('foreignPublished', 'internal'),
      foreignPublic: hold('foreignPublished', 'public'),
      regionForPartners: buildResource(type, { holderKind: 'region', kind: 'need', visibility: 'partners' }),
      outsiderInternal: buildResource(type, { holderKind: 'outsider', outsider: 'De buurman' }),
    }),
    sources: await idsOf({
      databank: buildSource(),
      interview: buildSource({ consent: true, kind: 'interview' }),
    }),
  }
}

/** What the test tries to create among them. */
export const mappingTrials = ({
  partners,
  'resource-types': types,
}: Record<'partners' | 'resource-types', Ids>) => {
  const offer = (holder: Record<string, string>): Trial => ({
    data: {
      kind: 'need',
      quantity: { amount: 2, period: 'once', unit: 'hour' },
      title: 'Nieuwe behoefte',
      type: pick(types, 'one'),
      visibility: 'partners',
      ...holder,
    },
  })
  return {
    'resource-types': {
      any: {
        data: { class: 'human', code: '11', defaultUnit: 'hour', name: 'Nieuwe soort', valueKind: 'hard' },
      },
    },
    resources: {
      companion: offer({ holderKind: 'partner', partner: pick(partners, 'companionPublished') }),
      home: offer({ holderKind: 'partner', partner: pick(partners, 'home') }),
      region: offer({ holderKind: 'region' }),
    },
    sources: { any: { data: { kind: 'databank', reliability: 3, title: 'Nieuwe bron' } } },
  } satisfies Record<string, Record<string, Trial>>
}
