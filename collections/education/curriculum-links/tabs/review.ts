import type { Tab } from 'payload'

import { onlyRoles } from '../../../../src/access/fieldAccess'
import { linkStateWords } from '../../../../src/domain/education/curriculumLinkStates'
import { choices } from '../../../../src/domain/locales/choices'
import { described } from '../../../../src/fields/described'
import { isProjectSide } from '../readers'

const byNobody = { create: () => false, update: () => false }

/** How far the link is, and what was said of it. */
export const review: Tab = {
  label: { nl: 'Beoordeling', en: 'Review' },
  fields: [
    described(
      {
        name: 'state',
        type: 'select',
        defaultValue: 'draft',
        index: true,
        options: choices(linkStateWords),
        required: true,
      },
      { nl: 'Stand', en: 'State' },
      {
        nl: 'De school dient in; de procesmanager publiceert of stuurt terug met een opmerking. Kies een andere stand en bewaar.',
        en: 'The school submits; the process manager publishes or returns it with a remark. Choose another state and save.',
      },
    ),
    described(
      {
        name: 'reviewRemark',
        type: 'textarea',
        access: {
          create: onlyRoles('admin', 'process-manager'),
          read: isProjectSide,
          update: onlyRoles('admin', 'process-manager'),
        },
        maxLength: 2000,
      },
      { nl: 'Opmerking van de beoordelaar', en: 'Remark of the reviewer' },
      {
        nl: 'Wat de school moet aanpassen. Komt nooit op de site.',
        en: 'What the school has to change. Never on the site.',
      },
    ),
    described(
      {
        name: 'reviewedBy',
        type: 'relationship',
        access: { ...byNobody, read: isProjectSide },
        admin: { readOnly: true },
        relationTo: 'users',
      },
      { nl: 'Beoordeeld door', en: 'Reviewed by' },
      { nl: 'Wie publiceerde of terugstuurde.', en: 'Who published or returned it.' },
    ),
  ],
}
