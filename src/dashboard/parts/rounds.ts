import type { PayloadRequest } from 'payload'

import { dayWords } from '../../domain/dates/dayWords'
import type { Words } from '../../domain/locales/locales'
import { relationId, relationIds } from '../../domain/relations/relationId'
import { roundsToState } from '../../domain/values/roundsToState'
import { today } from '../../hooks/today'
import { askPart } from './askPart'
import { documentPath } from './listPath'
import { asIs } from './words'

/** More rounds than are open to one partner at a time, more values than a region asks about, and both together. */
const [ROUNDS_READ, VALUES_READ, STATEMENTS_READ] = [50, 500, 25_000]

const stated = (count: number, of: number): Words => ({
  nl: `${count} van ${of} waarden ingevuld`,
  en: `${count} of ${of} values stated`,
})

const before = (day: string): Words => {
  const { en, nl } = dayWords(day)
  return { nl: `vóór ${nl}`, en: `before ${en}` }
}

const readRounds = async (req: PayloadRequest, partner: string) => {
  const { docs } = await req.payload.find({
    collection: 'value-rounds',
    depth: 0,
    joins: false,
    limit: ROUNDS_READ,
    overrideAccess: false,
    pagination: false,
    req,
    select: { closesOn: true, name: true, opensOn: true, partners: true, revealedOn: true },
    sort: 'closesOn',
    where: { and: [{ partners: { in: [partner] } }, { revealedOn: { exists: false } }] },
  })
  return docs.map((round) => ({ ...round, partners: relationIds(round.partners) }))
}

const readStatements = async (req: PayloadRequest, partner: string, rounds: readonly { id: string }[]) => {
  const { docs } = await req.payload.find({
    collection: 'value-statements',
    depth: 0,
    limit: STATEMENTS_READ,
    overrideAccess: false,
    pagination: false,
    req,
    select: { round: true, value: true },
    where: { and: [{ partner: { equals: partner } }, { round: { in: rounds.map(({ id }) => id) } }] },
  })
  return docs.map(({ round, value }) => ({
    partner,
    round: String(relationId(round)),
    value: String(relationId(value)),
  }))
}

const readAskedValues = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'values',
    depth: 0,
    limit: VALUES_READ,
    overrideAccess: false,
    pagination: false,
    req,
    select: {},
    where: { archived: { not_equals: true } },
  })
  return docs.map(({ id }) => id)
}

/** Rounds in which the viewer's organisation has yet to state a value, the one that closes first on top. */
export const roundsAwaiting = askPart('rounds-to-state', async (req, { organisation }) => {
  const partner = organisation ?? ''
  const rounds = await readRounds(req, partner)
  if (rounds.length === 0) return { count: 0, rows: [] }
  const statements = await readStatements(req, partner, rounds)
  const asked = await readAskedValues(req)
  const waiting = roundsToState(rounds, statements, { asked, partner, today: today() })
  const statedIn = (round: string): number =>
    statements.filter((each) => each.round === round && asked.includes(each.value)).length
  return {
    all: '/collections/value-rounds',
    count: waiting.length,
    rows: waiting.map(({ closesOn, id, name }) => ({
      facts: [stated(statedIn(id), asked.length), ...(closesOn ? [before(closesOn)] : [])],
      href: documentPath('value-rounds', id),
      title: asIs(name),
    })),
  }
})
