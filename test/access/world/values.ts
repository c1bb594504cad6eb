import type { Payload } from 'payload'

import { builders } from '../../support/build'
import { type Ids, idsOf, pick, type Trial } from './making'

const buildRounds = (payload: Payload, partners: Ids, projects: Ids) => {
  const { buildRound } = builders(payload)
  const invite = (named: readonly string[], project?: string) =>
    buildRound(
      named.map((name) => pick(partners, name)),
      project === undefined ? {} : { project: pick(projects, project) },
    )
  return idsOf({
    ours: invite(['home', 'companionPublished', 'foreignPublished'], 'ourDraft'),
    oursRevealed: invite(['home', 'companionPublished'], 'ourDraft'),
    homeAlone: invite(['home']),
    companionInForeign: invite(['companionPublished'], 'foreignPublished'),
    // The companion takes part in one of our projects, but not in this one.
    companionPassingBy: invite(['companionPublished'], 'ourPublished'),
    withoutProject: invite(['companionPublished']),
    foreignOpen: invite(['foreignPublished', 'foreignDraft'], 'foreignDraft'),
    // A stranger states something for our project without taking part in it.
    strangerInOurs: invite(['foreignPublished'], 'ourDraft'),
    draftedCompanionInForeign: invite(['companionDraft'], 'foreignPublished'),
    ourPublishedOpen: invite(['companionDraft', 'foreignDraft'], 'ourPublished'),
  })
}

/** A catalogue of one value, rounds that are open and revealed, and what was stated in them. */
export const buildValuesArea = async (
  payload: Payload,
  { partners, projects }: Record<'partners' | 'projects', Ids>,
) => {
  const { buildStatement, buildValue } = builders(payload)
  const values = await idsOf({ one: buildValue() })
  const rounds = await buildRounds(payload, partners, projects)
  const state = (partner: string, round: string) =>
    buildStatement(pick(partners, partner), pick(rounds, round), pick(values, 'one'))
  const statements = await idsOf({
    homeOpen: state('home', 'ours'),
    companionOpen: state('companionPublished', 'ours'),
    homeRevealed: state('home', 'oursRevealed'),
    companionRevealed: state('companionPublished', 'oursRevealed'),
    companionInForeign: state('companionPublished', 'companionInForeign'),
    companionPassingBy: state('companionPublished', 'companionPassingBy'),
    companionWithoutProject: state('companionPublished', 'withoutProject'),
    foreignOpen: state('foreignPublished', 'foreignOpen'),
    strangerInOurs: state('foreignPublished', 'strangerInOurs'),
    draftedCompanionInForeign: state('companionDraft', 'draftedCompanionInForeign'),
    draftedCompanionOpen: state('companionDraft', 'ourPublishedOpen'),
  })
  return { values, 'value-rounds': rounds, 'value-statements': statements }
}

/** What the test tries to create among them. */
export const valuesTrials = ({
  partners,
  'value-rounds': rounds,
  values,
}: Record<'partners' | 'value-rounds' | 'values', Ids>) => {
  const state = (partner: string, round: string): Trial => ({
    data: {
      importance: 2,
      partner: pick(partners, partner),
      practice: 2,
      round: pick(rounds, round),
      value: pick(values, 'one'),
    },
  })
  return {
    values: { any: { data: { key: 'nieuwe-waarde', cluster: 'people', name: 'Nieuwe waarde' } } },
    'value-rounds': { any: { data: { name: 'Nieuwe ronde', partners: [pick(partners, 'home')] } } },
    'value-statements': {
      companion: state('companionPublished', 'ours'),
      foreign: state('foreignDraft', 'foreignOpen'),
      home: state('home', 'homeAlone'),
    },
  } satisfies Record<string, Record<string, Trial>>
}
