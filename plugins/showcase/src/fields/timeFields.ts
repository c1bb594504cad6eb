import type { DateField, FieldHook } from 'payload'
import { date } from 'payload/shared'

import { areInOrder, TIME_FIELDS, timesOf } from '../domain/times'

const wrongOrder = {
  nl: 'Het einde ligt niet na het begin. Kies een later moment, of laat het leeg.',
  en: 'The end does not lie after the beginning. Choose a later moment, or leave it empty.',
}

const admin = (description: Record<string, string>): DateField['admin'] => ({
  date: { displayFormat: 'd-M-yyyy HH:mm', pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' },
  description,
  position: 'sidebar',
})

/** Once it is there it stays, whatever is sent or restored. A document that is published in one language is published. */
const keepFirst: FieldHook = ({ collection, data, originalDoc, value }) => {
  const before: unknown = originalDoc?.[TIME_FIELDS.published]
  if (before) return before
  const status: unknown = data?._status
  const isNow = collection?.versions?.drafts ? status === 'published' : true
  return value ?? (isNow ? new Date().toISOString() : null)
}

/** When a document was first published, and from and until when it may be seen. */
export const timeFields = (): DateField[] => [
  {
    name: TIME_FIELDS.published,
    type: 'date',
    access: { create: () => false, update: () => false },
    admin: {
      ...admin({
        nl: 'Zo oud is het voor wie nieuws volgt, of zo oud als “Openbaar vanaf” als dat later is.',
        en: 'So old it is to who follows the news, or as old as “Public from” where that is later.',
      }),
      condition: (data) => Boolean(data[TIME_FIELDS.published]),
      readOnly: true,
    },
    hooks: { beforeChange: [keepFirst], beforeDuplicate: [() => null] },
    label: { nl: 'Voor het eerst gepubliceerd', en: 'First published' },
  },
  {
    name: TIME_FIELDS.from,
    type: 'date',
    admin: admin({
      nl: 'Leeg: zodra het gepubliceerd is. Ook dan pas als het gepubliceerd is.',
      en: 'Empty: as soon as it is published. It must be published all the same.',
    }),
    label: { nl: 'Openbaar vanaf', en: 'Public from' },
  },
  {
    name: TIME_FIELDS.until,
    type: 'date',
    admin: admin({
      nl: 'Leeg: zolang het gepubliceerd is. Daarna is het vanzelf weg van de site.',
      en: 'Empty: as long as it is published. After that it leaves the site by itself.',
    }),
    label: { nl: 'Openbaar tot', en: 'Public until' },
    validate: (value, asked) => {
      // Payload hands over the whole document, also when only one of the two is sent.
      const times = timesOf(asked.siblingData)
      if (areInOrder(times)) return date(value, asked)
      return asked.req.i18n?.language === 'nl' ? wrongOrder.nl : wrongOrder.en
    },
  },
]
