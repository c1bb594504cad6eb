import type { Field } from 'payload'

import { onlyRoles, ownOr } from '../../../src/access/fieldAccess'
import { choices } from '../../../src/domain/locales/choices'
import { roleWords } from '../../../src/domain/people/roles'
import { described } from '../../../src/fields/described'
import { refuseWeakKey } from './hooks/refuseWeakKey'

const byAdministrator = { create: onlyRoles('admin'), update: onlyRoles('admin') }

/** Who can sign in, and as what. */
export const fields: Field[] = [
  described(
    { name: 'name', type: 'text', maxLength: 120, required: true },
    { nl: 'Naam', en: 'Name' },
    { nl: 'Zoals collega’s deze persoon kennen.', en: 'As colleagues know this person.' },
  ),
  described(
    {
      name: 'roles',
      type: 'select',
      access: byAdministrator,
      hasMany: true,
      index: true,
      options: choices(roleWords),
      saveToJWT: false,
    },
    { nl: 'Rollen', en: 'Roles' },
    {
      nl: 'Wat deze persoon mag. Zonder rol mag iemand niets. Zie docs/access.md voor wat elke rol kan.',
      en: 'What this person may do. Without a role: nothing. See docs/access.md for what each role can do.',
    },
  ),
  described(
    {
      name: 'organisation',
      type: 'relationship',
      access: byAdministrator,
      relationTo: 'partners',
    },
    { nl: 'Organisatie', en: 'Organisation' },
    {
      nl: 'Voor wie deze persoon werkt; bepaalt welke projecten een partner of school ziet.',
      en: 'Whom this person works for; decides which projects a partner or school can see.',
    },
  ),
  described(
    { name: 'active', type: 'checkbox', access: byAdministrator, defaultValue: true, index: true },
    { nl: 'Actief', en: 'Active' },
    {
      nl: 'Uit: deze persoon kan per direct niets meer, ook niet met een API-sleutel of een lopende sessie.',
      en: 'Off: this person can do nothing any more, at once, neither with an API key nor in a running session.',
    },
  ),
  described(
    {
      name: 'email',
      type: 'email',
      access: { ...byAdministrator, read: ownOr('admin', 'process-manager') },
    },
    { nl: 'E-mailadres', en: 'E-mail address' },
    {
      nl: 'Hiermee meldt deze persoon zich aan. Alleen de beheerder kan het wijzigen.',
      en: 'What this person signs in with. Only the administrator can change it.',
    },
  ),
  described(
    {
      name: 'apiKey',
      type: 'text',
      access: byAdministrator,
      hooks: { beforeValidate: [refuseWeakKey] },
      // Of the key as it is kept, which is encrypted and longer than what was typed.
      maxLength: 500,
    },
    { nl: 'API-sleutel', en: 'API key' },
    {
      nl: 'Voor een programma dat namens dit account werkt. Alleen de beheerder geeft sleutels uit.',
      en: 'For a program that works for this account. Only the administrator gives out keys.',
    },
  ),
]
