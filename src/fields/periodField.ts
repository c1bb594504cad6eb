import type { GroupField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { dateField } from './dateField'

/** From when until when something is done, in order. */
export const periodField = (label: Words, help: Words): GroupField => ({
  name: 'period',
  type: 'group',
  label: { ...label },
  admin: { description: { ...help } },
  fields: [
    dateField(
      'start',
      { nl: 'Begin', en: 'Start' },
      { nl: 'De eerste dag.', en: 'The first day.' },
      { index: true, order: ['start', 'end'] },
    ),
    dateField(
      'end',
      { nl: 'Eind', en: 'End' },
      { nl: 'De laatste dag; leeg als die niet vaststaat.', en: 'The last day; empty when not settled.' },
      { index: true, order: ['start', 'end'] },
    ),
  ],
})
