import type { TextareaField } from 'payload'

import { doubtsAbout, type StoredCodes } from '../../../src/domain/codes/doubts'
import { inLanguage } from '../../../src/domain/locales/inLanguage'
import { described } from '../../../src/fields/described'

type Stored = { identifiers?: StoredCodes; sectors?: StoredCodes['sectors'] }

/** Warnings about what was kept all the same: codes of registers that cannot be asked from here. */
export const remarksField = (): TextareaField =>
  described(
    {
      name: 'remarks',
      type: 'textarea',
      admin: {
        condition: (data: { remarks?: unknown }) => Boolean(data.remarks),
        position: 'sidebar',
        readOnly: true,
      },
      hooks: {
        afterRead: [
          ({ data, req }) => {
            const { identifiers, sectors } = (data ?? {}) as Stored
            const doubts = doubtsAbout({ ...identifiers, sectors })
            return doubts.length === 0
              ? null
              : doubts.map((doubt) => inLanguage(doubt, req.i18n?.language)).join('\n')
          },
        ],
      },
      maxLength: 2000,
      virtual: true,
    },
    { nl: 'Let op', en: 'Please check' },
    {
      nl: 'Wat is bewaard maar niet lijkt te kloppen. Het staat publiceren niet in de weg.',
      en: 'What was kept but does not look right. It does not stand in the way of publishing.',
    },
  )
