import type { Words } from '../locales/locales'

/** How a process manager and an education broker or school were in touch (method step 7). */
export const brokerContactKinds = ['call', 'mail', 'meeting', 'visit'] as const

/** How a process manager and an education broker or school were in touch. */
export type BrokerContactKind = (typeof brokerContactKinds)[number]

/** The kinds as people read them. */
export const brokerContactKindWords = {
  call: { nl: 'Telefoongesprek', en: 'Call' },
  mail: { nl: 'E-mail', en: 'E-mail' },
  meeting: { nl: 'Overleg', en: 'Meeting' },
  visit: { nl: 'Bezoek aan de school', en: 'Visit to the school' },
} as const satisfies Record<BrokerContactKind, Words>
