import type { DateField, FieldHook } from 'payload'
import { date } from 'payload/shared'

import { isPublished } from '../domain/isPublished'
import { readInstant } from '../domain/readInstant'
import { appearsAt, areInOrder, TIME_FIELDS, timesOf } from '../domain/times'

const wrongOrder = {
  nl: 'Het einde ligt niet na het begin. Kies een later moment, of laat het leeg.',
  en: 'The end does not lie after the beginning. Choose a later moment, or leave it empty.',
}

const admin = (description: Record<string, string>): DateField['admin'] => ({
  date: { displayFormat: 'd-M-yyyy HH:mm', pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' },
  description,
  position: 'sidebar',
})

/** Once a document has been seen this stays, whatever is sent or restored. */
const noteFirst: FieldHook = ({ collection, data = {}, originalDoc, req, value }) => {
  const original = originalDoc as Record<string, unknown> | undefined
  const before = readInstant(original?.[TIME_FIELDS.published] ?? value)
  if (!isPublished(data, Boolean(collection?.versions?.drafts), req.locale ?? '')) return before
  return appearsAt(before, timesOf(data).from, new Date().toISOString())
}

/** When a document was first seen, and from and until when it may be. */
export const timeFields = (): DateField[] => [
  {
    name: TIME_FIELDS.published,
    type: 'date',
    access: { create: () => false, update: () => false },
    admin: {
      ...admin({
        nl: 'Zet het programma, één keer. Wie nieuws volgt, ziet deze datum.',
        en: 'Set by the program, once. Who follows the news sees this date.',
      }),
      condition: (data) => Boolean(data[TIME_FIELDS.published]),
      readOnly: true,
    },
    hooks: { beforeChange: [noteFirst], beforeDuplicate: [() => null] },
    label: { nl: 'Voor het eerst openbaar', en: 'First public' },
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
