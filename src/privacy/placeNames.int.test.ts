import { getLocalI18n } from 'payload'
import { expect, test } from 'vitest'

import { usePayload } from '../../test/support/payload'
import { inOneTransaction } from './inOneTransaction'
import { placeNames } from './placeNames'
import { readTextTables } from './textTables'

const payload = await usePayload()
const placeOf = placeNames(payload.config, await getLocalI18n({ config: payload.config, language: 'nl' }))

/** What Payload and the program keep beside the fields of a form, which nobody ever sees by a name. */
const unnamed =
  /^(payload_|api_keys|invitations|recovery_codes|second_factors|users_sessions|users\.(hash|salt|reset_password_token)$)|_rels\.path$/

test('every place in which a person can be named is told as the panel calls it, not as the database does', async () => {
  const tables = await inOneTransaction(payload, { isTrial: true, user: null }, (_, session) =>
    readTextTables(session),
  )
  const silent = tables.flatMap(({ columns, table }) =>
    columns
      .map(({ name }) => ({ name, told: placeOf(table, name) }))
      .filter(({ told }) => told.field === null || /_/.test(`${told.kind} ${told.field}`))
      .map(({ name }) => `${table}.${name}`),
  )
  expect(silent.filter((place) => !unnamed.test(place))).toEqual([])
})

test.each([
  ['projects_locales', 'summary', false, 'Projecten', 'Samenvatting'],
  ['_projects_v_locales', 'version_summary', true, 'Projecten', 'Samenvatting'],
  ['broker-contacts', 'byName', false, 'Contacten met scholen', 'Vastgelegd door'],
  ['transfers', 'agreedBy.by', false, 'Overdrachten', 'Akkoord van › Door'],
  ['payload_preferences', 'value', false, 'Voorkeuren', null],
  ['invitations', 'email', false, 'Gegevens van het programma zelf', null],
])('%s.%s is told by its labels', (place, field, isVersion, kind, label) => {
  expect(placeOf(place, field)).toEqual({ field: label, isVersion, kind })
})
