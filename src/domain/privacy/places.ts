import type { FieldKind } from './kinds'
import type { purposes } from './purposes'

/** What a collection or a global holds of people: for what, and in which of its fields beyond texts that may name somebody by accident. */
export type Place = Readonly<{
  fields: Readonly<Record<string, FieldKind>>
  purpose: keyof typeof purposes
}>

const work = (fields: Place['fields'] = {}): Place => ({ fields, purpose: 'work' })
const decisions = (fields: Place['fields']): Place => ({ fields, purpose: 'decisions' })
const thing = 'not-of-people'

/** Every collection and global, as what none of them says of people is not known to be nothing. */
export const places: Readonly<Record<string, Place>> = {
  projects: work({
    fixedContact: 'link',
    'images.image': 'picture',
    'intent.file': 'file',
    savedBy: 'link',
    team: 'link',
  }),
  participations: work(),
  updates: work({ image: 'picture' }),
  ideas: {
    fields: {
      email: 'contact',
      municipality: 'free-text',
      name: 'identifier',
      organisation: 'contact',
      receipt: thing,
    },
    purpose: 'ideas',
  },
  'value-rounds': work({ name: thing }),
  'value-statements': work(),
  values: work({ name: thing }),
  resources: work({ outsider: 'free-text' }),
  'resource-types': work({ name: thing }),
  sources: work({ file: 'file', publisher: 'free-text' }),
  transfers: work({ 'agreedBy.account': 'link', 'agreedBy.by': 'copied-name' }),
  'balance-judgements': work({ judgedBy: 'free-text' }),
  'exchange-questions': work(),
  'project-plans': work(),
  'plan-sections': work({ owner: 'link', savedBy: 'link' }),
  'budget-lines': work(),
  'coverage-lines': work(),
  risks: work({ owner: 'link' }),
  'best-practices': work({ author: 'link', lastWriter: 'link', 'manual.file': 'file', reviewer: 'link' }),
  'practice-uses': work({ owningTeam: 'free-text' }),
  'curriculum-links': work({ contactRole: 'free-text', reviewedBy: 'link' }),
  questions: work(),
  assignments: work(),
  programmes: work({ name: thing }),
  'broker-contacts': work({ byId: 'link', byName: 'copied-name', schoolName: thing }),
  partners: work({ logo: 'picture', name: thing, savedBy: 'link' }),
  contacts: {
    fields: {
      email: 'contact',
      function: 'contact',
      importKey: 'contact',
      note: 'contact',
      person: 'identifier',
      phone: 'contact',
    },
    purpose: 'contacts',
  },
  funds: work({ name: thing, providerName: thing }),
  themes: work(),
  agendas: work({ document: 'file' }),
  municipalities: work({ name: thing }),
  media: { fields: { credit: 'free-text', uploadedBy: 'link' }, purpose: 'pictures' },
  files: work({ uploadedBy: 'link' }),
  users: { fields: { email: 'contact', name: 'identifier' }, purpose: 'accounts' },
  'life-cycles': work({ name: thing, 'phases.name': thing, 'phases.steps.name': thing }),
  'life-cycle-items': work(),
  'phase-trails': decisions({ askedBy: 'link' }),
  'checklist-items': decisions({ 'evidence.file': 'file', 'override.by': 'link', owner: 'link' }),
  waivers: decisions({ approvedBy: 'link', requestedBy: 'link', withdrawnBy: 'link' }),
  'gate-reviews': decisions({
    attendees: 'free-text',
    decidedBy: 'link',
    decidedByName: 'copied-name',
    snapshot: 'free-text',
  }),
  'gate-conditions': decisions({ fulfilledBy: 'link', owner: 'link' }),
  'phase-digests': { fields: { recipient: 'link' }, purpose: 'accounts' },
  indicators: work({ name: thing }),
  kpis: work({ name: thing, responsible: 'link' }),
  'kpi-periods': decisions({ lockTrail: 'free-text', lockedBy: 'link' }),
  'kpi-measurements': decisions({
    approvedBy: 'link',
    approvedByName: 'copied-name',
    'evidence.file': 'file',
    submittedBy: 'link',
    submittedByName: 'copied-name',
    writtenBy: 'link',
  }),
  'kpi-digests': { fields: { recipient: 'link' }, purpose: 'accounts' },
  site: {
    fields: {
      contact: 'free-text',
      contactEmail: 'contact',
      contactPhone: 'contact',
      'labels.fixedContact': thing,
      logo: 'picture',
      name: thing,
    },
    purpose: 'site',
  },
}

/** Names of accounts that were written down where they did something, and the field beside each that says which account it was. */
export const copiedNames = [
  { account: 'byId', collection: 'broker-contacts', name: 'byName' },
  { account: 'agreedBy.account', collection: 'transfers', name: 'agreedBy.by' },
  { account: 'decidedBy', collection: 'gate-reviews', name: 'decidedByName' },
  { account: 'submittedBy', collection: 'kpi-measurements', name: 'submittedByName' },
  { account: 'approvedBy', collection: 'kpi-measurements', name: 'approvedByName' },
] as const
