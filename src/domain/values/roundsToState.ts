import { statedInFull } from './rounds'

/** A round as far as it can wait for somebody; days are ISO texts. */
export type WaitingRound = Readonly<{
  id: string
  opensOn?: string | null
  partners: readonly string[]
  revealedOn?: string | null
}>

/** What was stated where. */
type Statement = Readonly<{ partner: string; round: string; value: string }>

/** Whether a round has begun and is not revealed; one without a first day is open from the start. */
const isOpen = ({ opensOn, revealedOn }: WaitingRound, today: string): boolean =>
  !revealedOn && (!opensOn || opensOn.slice(0, 10) <= today)

/**
 * The rounds that wait for a partner, in the order given: it is invited, the round is open on that day, and it has yet to
 * state a value that is asked. Being late is no way out: a round stays open until it is revealed.
 */
export const roundsToState = <Kept extends WaitingRound>(
  rounds: readonly Kept[],
  statements: readonly Statement[],
  { asked, partner, today }: Readonly<{ asked: readonly string[]; partner: string; today: string }>,
): Kept[] =>
  rounds.filter(
    (round) =>
      isOpen(round, today) &&
      round.partners.includes(partner) &&
      !statedInFull(
        statements.filter((statement) => statement.round === round.id),
        asked,
      ).includes(partner),
  )
