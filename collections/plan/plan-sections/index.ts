import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { holdDocument } from '../../../src/hooks/holdDocument'
import { keepFixed } from '../../../src/hooks/keepFixed'
import { refuseStale } from '../../../src/hooks/refuseStale'
import { refuseTwice } from '../../../src/hooks/refuseTwice'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { setProjectOfPlan } from '../../../src/hooks/setProjectOfPlan'
import { access } from './access'
import { fields } from './fields'
import { closeText } from './hooks/closeText'

/** The sections of plans: a document each, so that two people in two sections never meet. */
export const planSections: CollectionConfig = {
  slug: 'plan-sections',
  labels: {
    plural: { nl: 'Hoofdstukken', en: 'Plan sections' },
    singular: { nl: 'Hoofdstuk', en: 'Plan section' },
  },
  admin: {
    defaultColumns: ['title', 'project', 'status', 'owner', 'updatedAt'],
    description: {
      nl: 'De achttien hoofdstukken van elk projectplan. Begroting, risico’s en gevoeligheid zijn alleen te lezen door beheerder, procesmanager en beslissers.',
      en: 'The eighteen sections of every project plan. Budgets, risks and sensitivity can only be read by administrator, process manager and decision makers.',
    },
    group: adminGroups.plan,
    listSearchableFields: ['title', 'project.title'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { key: true, status: true, title: true },
  // The database keeps the keys in the order of the plan.
  defaultSort: 'key',
  disableDuplicate: true,
  fields,
  // Without its key nobody can tell whether a section is closed, however little of it is asked for.
  forceSelect: { key: true },
  hooks: {
    beforeChange: [
      keepFixed('plan', 'key'),
      refuseTwice(['plan', 'key'], {
        nl: 'Dit plan heeft dit hoofdstuk al.',
        en: 'This plan has this section already.',
      }),
    ],
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [holdDocument],
    beforeRead: [closeText],
    beforeValidate: [refuseStale, setProjectOfPlan],
  },
  indexes: [{ fields: ['plan', 'key'], unique: true }],
  versions: { maxPerDoc: 50 },
}
