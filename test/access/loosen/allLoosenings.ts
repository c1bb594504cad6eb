import type { Access } from 'payload'

import { localDoor } from '../doors'
import { operations, slugs } from '../matrix'
import { bookkeepingOperations, bookkeepingSlugs } from '../oracle/bookkeeping'
import { questionsOfBookkeeping } from '../questions/ofBookkeeping'
import { questionsOf } from '../questions/ofCollection'
import { JOBS, jobsOperations, jobsRules, questionsOfJobs } from '../questions/ofJobs'
import { questionsOfSite, siteOperations } from '../questions/ofSite'
import type { Stage } from '../stage'
import type { Loosening } from './loosening'
import { looserFields } from './ofFields'
import { looserRules, type PlacedRule } from './ofPolicies'

type Rules = Record<string, Access | undefined>

const inCollections = (stage: Stage): PlacedRule[] => {
  const door = localDoor(stage.payload)
  return slugs.flatMap((slug) =>
    operations.map((operation) => ({
      name: slug,
      operation,
      questionsFor: (who) => questionsOf({ door, slug, stage, who }, operation),
      rules: stage.payload.collections[slug].config.access,
    })),
  )
}

const inBookkeeping = (stage: Stage): PlacedRule[] =>
  bookkeepingSlugs.flatMap((slug) =>
    bookkeepingOperations.map((operation) => ({
      name: slug,
      operation,
      questionsFor: (who) => questionsOfBookkeeping(stage, slug, operation, who),
      rules: stage.payload.collections[slug].config.access,
    })),
  )

const inJobs = (stage: Stage): PlacedRule[] =>
  jobsOperations.map((operation) => ({
    name: JOBS,
    operation,
    questionsFor: (who) => questionsOfJobs(stage, operation, who),
    rules: jobsRules(stage),
  }))

const inSite = (stage: Stage): PlacedRule[] => {
  const door = localDoor(stage.payload)
  const site = stage.payload.globals.config.find(({ slug }) => slug === 'site')
  return siteOperations.map((operation) => ({
    name: 'site',
    operation,
    questionsFor: (who) => questionsOfSite(stage, door, operation, who),
    rules: site?.access as Rules,
  }))
}

/** Every way to make exactly one rule of the program looser. */
export const allLoosenings = async (stage: Stage): Promise<Loosening[]> => {
  const placed = [...inCollections(stage), ...inBookkeeping(stage), ...inJobs(stage), ...inSite(stage)]
  const looser: Loosening[] = []
  for (const place of placed) looser.push(...(await looserRules(stage, place)))
  return [...looser, ...looserFields(stage)]
}
