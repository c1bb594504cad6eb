import type { Field } from 'payload'

import { onlyRoles, ownOr } from '../../../src/access/fieldAccess'
import { choices } from '../../../src/domain/locales/choices'
import { roleWords } from '../../../src/domain/people/roles'
import { described } from '../../../src/fields/described'
import { personPanelField } from '../../../src/fields/personPanelField'
import { requiredText } from '../../../src/fields/required'

const byAdministrator = { create: onlyRoles('admin'), update: onlyRoles('admin') }

/** Who can sign in, and as what. */
export const fields: Field[] = [
  described(
    requiredText({ name: 'name', type: 'text', maxLength: 120 }),
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
      nl: 'Zonder rol mag iemand niets. Beheerder: alles, ook accounts. Procesmanager: alles van projecten. Redacteur: schrijft en publiceert. Beslisser: leest alles. Onderwijsmakelaar: leest projecten. Schoolredacteur: leest de projecten van de eigen school en voegt bestanden toe. Partnermanager en partnerlid: hetzelfde voor hun organisatie, en schrijven het eigen profiel als concept.',
      en: 'Without a role: nothing. Administrator: everything, accounts too. Process manager: everything of projects. Editor: writes and publishes. Decision maker: reads everything. Education broker: reads projects. School editor: reads the projects of the own school and adds files. Partner manager and partner member: the same for their organisation, and they write its profile as a draft.',
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
      name: 'signIn',
      type: 'ui',
      admin: { components: { Field: '/src/admin/SignInPanel#SignInPanel' }, disableListColumn: true },
    },
    { nl: 'Toegang', en: 'Access' },
    {
      nl: 'De uitnodiging, de tweede stap, de API-sleutel, de sessies en de blokkade van dit account.',
      en: 'The invitation, the second step, the API key, the sessions and the lock of this account.',
    },
  ),
  personPanelField(),
]
