import type { CheckboxField } from 'payload'

import { relationId } from '../../../src/domain/relations/relationId'
import { exchangePrintTogether } from '../../../src/exchange/exchangePrints'
import { described } from '../../../src/fields/described'

/** Whether the exchange has changed since it was judged; worked out when it is read, for a whole list in one query. */
export const staleField = (): CheckboxField =>
  described(
    {
      name: 'stale',
      type: 'checkbox',
      admin: { position: 'sidebar', readOnly: true },
      hooks: {
        afterRead: [
          async ({ data, req }) => {
            const project = relationId(data?.project)
            const judged: unknown = data?.fingerprint
            if (project === null || typeof judged !== 'string') return null
            return (await exchangePrintTogether(req, project)) !== judged
          },
        ],
      },
      virtual: true,
    },
    { nl: 'Verouderd', en: 'Out of date' },
    {
      nl: 'De uitwisseling is veranderd sinds dit oordeel. Kijk opnieuw of het nog klopt.',
      en: 'The exchange has changed since this judgement. See whether it still holds.',
    },
  )
