import type { Check } from '@streekwerk/payload-phase-checklists'

import { balanceOf } from '../domain/exchange/balance/balanceOf'
import type { Words } from '../domain/locales/locales'
import type { Finding } from '../domain/phases/finding'
import {
  exchangeFinding,
  helixFinding,
  kpisFinding,
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
import type { Asked } from './oncePerLook'
import { oncePerLook } from './oncePerLook'
import { readAims } from './readAims'
import { readMapped } from './readMapped'
import { readKinds, readPartners } from './readPartners'
import { readProject } from './readProject'
import { readStated } from './readStated'

const check = (label: Words, run: (asked: Asked) => Promise<Finding>): Check => ({ label, run })

const partnersOf = oncePerLook(({ req, subject }) => readPartners(req, subject))
const projectOf = oncePerLook(({ req, subject }) => readProject(req, subject))

/** Declared for a part that is not there yet: it answers that this cannot be looked at. */
const later = (label: Words): Check => ({ label })

/** What the program finds out of a project by itself, for the gates of its life cycle. */
export const checks = {
  'intent-declared': check(
    { nl: 'Intentieverklaring getekend', en: 'Declaration of intent signed' },
    async (asked) =>
      intentFinding((await projectOf(asked)).intent, {
        participants: await partnersOf(asked),
        today: today(),
      }),
  ),
  'values-stated': check(
    { nl: 'Kernwaarden van alle partners ingevuld', en: 'Core values of all partners stated' },
    async (asked) => {
      const partners = await partnersOf(asked)
      return valuesFinding(partners, await readStated(asked.req, asked.subject, partners))
    },
  ),
  'helix-complete': check(
    { nl: 'Alle vijf de O’s doen mee', en: 'All five kinds of the helix take part' },
    async (asked) => helixFinding(await readKinds(asked.req, await partnersOf(asked))),
  ),
  'agenda-theme-tested': check(
    { nl: 'Getoetst aan de gebiedsagenda', en: 'Tested against the regional agenda' },
    async (asked) => themeFinding((await projectOf(asked)).themes, today()),
  ),
  'mapping-has-sources': check(
    { nl: 'Bevindingen noemen hun bron', en: 'Findings name their source' },
    async (asked) => sourcesFinding(await readMapped(asked.req, asked.subject, await partnersOf(asked))),
  ),
  'reciprocity-balanced': check(
    { nl: 'Uitwisseling in balans', en: 'Exchange in balance' },
    async ({ req, subject }) =>
      exchangeFinding(balanceOf(await readExchange(req, subject, { overrideAccess: true }))),
  ),
  'plan-complete': check(
    { nl: 'Projectplan volledig', en: 'Project plan complete' },
    async ({ req, subject }) =>
      planFinding((await readPlan(req, subject, { overrideAccess: true }))?.completeness ?? null),
  ),
  'agreements-signed': later({ nl: 'Afspraken ondertekend', en: 'Agreements signed' }),
  'kpis-complete': check(
    { nl: 'KPI’s met nulmeting en doel', en: 'KPIs with baseline and target' },
    async ({ req, subject }) => kpisFinding(await readAims(req, subject)),
  ),
  'tasks-accountable': later({
    nl: 'Elke taak heeft één verantwoordelijke',
    en: 'Every task has one accountable',
  }),
} satisfies Record<CheckName, Check>
