import type { CollectionConfig, GlobalConfig } from 'payload'

import { assignments } from './education/assignments'
import { brokerContacts } from './education/broker-contacts'
import { curriculumLinks } from './education/curriculum-links'
import { questions } from './education/questions'
import { balanceJudgements } from './exchange/balance-judgements'
import { exchangeQuestions } from './exchange/exchange-questions'
import { transfers } from './exchange/transfers'
import { resourceTypes } from './mapping/resource-types'
import { resources } from './mapping/resources'
import { sources } from './mapping/sources'
import { budgetLines } from './plan/budget-lines'
import { coverageLines } from './plan/coverage-lines'
import { planSections } from './plan/plan-sections'
import { projectPlans } from './plan/project-plans'
import { risks } from './plan/risks'
import { bestPractices } from './practices/best-practices'
import { practiceUses } from './practices/practice-uses'
import { ideas } from './projects/ideas'
import { participations } from './projects/participations'
import { projects } from './projects/projects'
import { updates } from './projects/updates'
import { agendas } from './region/agendas'
import { contacts } from './region/contacts'
import { funds } from './region/funds'
import { municipalities } from './region/municipalities'
import { partners } from './region/partners'
import { programmes } from './region/programmes'
import { themes } from './region/themes'
import { files } from './system/files'
import { media } from './system/media'
import { site } from './system/site'
import { users } from './system/users'
import { valueRounds } from './values/value-rounds'
import { valueStatements } from './values/value-statements'
import { values } from './values/values'

/** Every collection of the house, in the order of the menu. */
export const collections: CollectionConfig[] = [
  projects,
  participations,
  updates,
  ideas,
  valueRounds,
  valueStatements,
  values,
  resources,
  resourceTypes,
  sources,
  transfers,
  balanceJudgements,
  exchangeQuestions,
  projectPlans,
  planSections,
  budgetLines,
  coverageLines,
  risks,
  bestPractices,
  practiceUses,
  curriculumLinks,
  questions,
  assignments,
  programmes,
  brokerContacts,
  partners,
  contacts,
  funds,
  themes,
  agendas,
  municipalities,
  media,
  files,
  users,
]

/** Every global of the house. */
export const globals: GlobalConfig[] = [site]
