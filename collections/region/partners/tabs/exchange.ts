import type { JoinField, Tab } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { joinField } from '../../../../src/fields/joinField'

type List = {
  name: string
  collection: 'resources' | 'transfers' | 'value-statements'
  on: string
  columns: string[]
}

const list = ({ collection, columns, name, on }: List, label: Words, help: Words): JoinField =>
  joinField({ name, columns, collection, on }, label, help)

/** What the partner stands for, offers and needs, gives and gets. */
export const exchange: Tab = {
  label: { nl: 'Waarden en uitwisseling', en: 'Values and exchange' },
  fields: [
    list(
      {
        name: 'valueStatements',
        collection: 'value-statements',
        columns: ['value', 'round', 'importance', 'practice'],
        on: 'partner',
      },
      { nl: 'Waarden', en: 'Values' },
      {
        nl: 'Wat deze partner belangrijk vindt; van anderen ziet u dit als de ronde onthuld is.',
        en: 'What this partner finds important; of others you see this once the round is revealed.',
      },
    ),
    list(
      {
        name: 'resources',
        collection: 'resources',
        columns: ['title', 'kind', 'type', 'visibility'],
        on: 'partner',
      },
      { nl: 'Aanbod en behoeften', en: 'Offers and needs' },
      { nl: 'Wat deze partner heeft en zoekt.', en: 'What this partner has and seeks.' },
    ),
    list(
      { name: 'gives', collection: 'transfers', columns: ['title', 'project', 'state'], on: 'provider' },
      { nl: 'Geeft', en: 'Gives' },
      {
        nl: 'Overdrachten waarvan deze partner de gever is.',
        en: 'Transfers of which this partner is the provider.',
      },
    ),
    list(
      { name: 'gets', collection: 'transfers', columns: ['title', 'project', 'state'], on: 'receiver' },
      { nl: 'Krijgt', en: 'Gets' },
      {
        nl: 'Overdrachten waarvan deze partner de ontvanger is.',
        en: 'Transfers of which this partner is the receiver.',
      },
    ),
  ],
}
