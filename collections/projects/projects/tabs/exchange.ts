import type { JoinField, Tab } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { described } from '../../../../src/fields/described'
import { joinField } from '../../../../src/fields/joinField'

type List = {
  name: string
  collection: 'balance-judgements' | 'transfers' | 'value-rounds'
  columns: string[]
}

const list = ({ collection, columns, name }: List, label: Words, help: Words): JoinField =>
  joinField({ name, columns, collection, on: 'project' }, label, help)

/** What partners stand for, give each other, and find of it. */
export const exchange: Tab = {
  label: { nl: 'Uitwisseling', en: 'Exchange' },
  fields: [
    described(
      {
        name: 'exchangeOverview',
        type: 'ui',
        admin: { components: { Field: '/src/admin/ExchangeOverview#ExchangeOverview' } },
      },
      { nl: 'Geven en krijgen', en: 'Giving and getting' },
      {
        nl: 'Wie wat aan wie geeft, en of dat in verhouding is.',
        en: 'Who gives what to whom, and whether that is in proportion.',
      },
    ),
    list(
      { name: 'transfers', collection: 'transfers', columns: ['title', 'state', 'start', 'end'] },
      { nl: 'Overdrachten', en: 'Transfers' },
      { nl: 'Wie in dit project wat aan wie geeft.', en: 'Who gives what to whom in this project.' },
    ),
    list(
      {
        name: 'balanceJudgements',
        collection: 'balance-judgements',
        columns: ['partner', 'verdict', 'judgedOn', 'stale'],
      },
      { nl: 'Oordelen over de balans', en: 'Balance judgements' },
      {
        nl: 'Of partners vinden dat geven en krijgen in verhouding zijn.',
        en: 'Whether partners find that giving and getting are in proportion.',
      },
    ),
    list(
      {
        name: 'valueRounds',
        collection: 'value-rounds',
        columns: ['name', 'opensOn', 'closesOn', 'revealedOn'],
      },
      { nl: 'Waardenrondes', en: 'Value rounds' },
      {
        nl: 'De keren dat partners voor dit project hun waarden naast elkaar legden.',
        en: 'The times that partners compared their values for this project.',
      },
    ),
  ],
}
