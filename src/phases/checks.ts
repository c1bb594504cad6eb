import type { Check } from '@streekwerk/payload-phase-checklists'
import type { PayloadRequest } from 'payload'

import { balanceOf } from '../domain/exchange/balance/balanceOf'
import type { Words } from '../domain/locales/locales'
import type { Finding } from '../domain/phases/finding'
import {
  exchangeFinding,
  helixFinding,
  planFinding,
  sourcesFinding,
  themeFinding,
  valuesFinding,
} from '../domain/phases/findings'
import { intentFinding } from '../domain/phases/intent'
import { readExchange } from '../exchange/readExchange'
import { today } from '../hooks/today'
import type { CheckName } from '../lifeCycles/content'
import { readPlan } from '../plan/readPlan'
import { readMapped } from './readMapped'
import { readKinds, readPartners } from './readPartners'
import { readProject } from './readProject'
import { readStated } from './readStated'

const check = (label: Words, find: (req: PayloadRequest, project: string) => Promise<Finding>): Check => ({
  label,
  run: ({ req, subject }) => find(req, subject),
})

/** Declared for a part that is not there yet: it answers that this cannot be looked at. */
const later = (label: Words): Check => ({ label })

/** What the program finds out of a project by itself, for the gates of its life cycle. */
export const checks = {
  'intent-declared': check(
    { nl: 'Intentieverklaring getekend', en: 'Declaration of intent signed' },
    async (req, project) =>
      intentFinding((await readProject(req, project)).intent, {
        participants: await readPartners(req, project),
        today: today(),
      }),
  ),
  'values-stated': check(
    { nl: 'Kernwaarden van alle partners ingevuld', en: 'Core values of all partners stated' },
    async (req, project) => {
      const partners = await readPartners(req, project)
      return valuesFinding(partners, await readStated(req, project, partners))
    },
  ),
  'helix-complete': check(
    { nl: 'Alle vijf de O’s doen mee', en: 'All five kinds of the helix take part' },
    async (req, project) => helixFinding(await readKinds(req, await readPartners(req, project))),
  ),
  'agenda-theme-tested': check(
    { nl: 'Getoetst aan de gebiedsagenda', en: 'Tested against the regional agenda' },
    async (req, project) => themeFinding((await readProject(req, project)).themes, today()),
  ),
  'mapping-has-sources': check(
    { nl: 'Bevindingen noemen hun bron', en: 'Findings name their source' },
    async (req, project) => sourcesFinding(await readMapped(req, project, await readPartners(req, project))),
  ),
  'reciprocity-balanced': check(
    { nl: 'Uitwisseling in balans', en: 'Exchange in balance' },
    async (req, project) =>
      exchangeFinding(balanceOf(await readExchange(req, project, { overrideAccess: true }))),
  ),
  'plan-complete': check({ nl: 'Projectplan volledig', en: 'Project plan complete' }, async (req, project) =>
    planFinding((await readPlan(req, project, { overrideAccess: true }))?.completeness ?? null),
  ),
  'agreements-signed': later({ nl: 'Afspraken ondertekend', en: 'Agreements signed' }),
  'kpis-complete': later({ nl: 'KPI’s met nulmeting en doel', en: 'KPIs with baseline and target' }),
  'tasks-accountable': later({
    nl: 'Elke taak heeft één verantwoordelijke',
    en: 'Every task has one accountable',
  }),
} satisfies Record<CheckName, Check>
