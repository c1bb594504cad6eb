import type { Words } from '../../locales/locales'
import {
  aboutParty,
  giftToAcceptWords,
  nothingExchangedWords,
  ownLossWords,
  settledWords,
  withoutEurosWords,
} from './balanceFindingWords'
import type { ExchangeBalance } from './balanceOf'
import { OUTSIDE, outsideWords } from './outside'
import type { PartyBalance } from './partyBalance'

/** What there can be to say of a balance, the gravest first. */
export const balanceFindingKinds = [
  'nothing-exchanged',
  'absent',
  'one-sided',
  'gift-to-accept',
  'own-loss',
  'without-euros',
  'settled',
] as const

/** What there can be to say of a balance. */
export type BalanceFindingKind = (typeof balanceFindingKinds)[number]

/** One thing to say of a balance, and the party or the transfer it is about. */
export type BalanceFinding = Readonly<{
  kind: BalanceFindingKind
  because: Words
  party?: string
  transferId?: string
}>

/** Only of who has put a number to everything can it be said that it loses by its own numbers. */
const losesByItsOwnNumbers = ({ own }: PartyBalance): boolean =>
  own.unknown === 0 && own.costCents > own.worthCents

/** What there is to say of a balance, the gravest first; `nameOf` gives the name of a partner by its id. */
export const balanceFindings = (
  balance: ExchangeBalance,
  nameOf: (party: string) => string,
): BalanceFinding[] => {
  if (balance.counted === 0) return [{ because: nothingExchangedWords, kind: 'nothing-exchanged' }]
  const name = (party: string): Words =>
    party === OUTSIDE ? outsideWords : { nl: nameOf(party), en: nameOf(party) }
  const standing = (kind: 'absent' | 'one-sided', parties: readonly PartyBalance[]): BalanceFinding[] =>
    parties.map(({ because, party }) => ({ because: aboutParty(name(party), because), kind, party }))
  const partners = balance.parties.filter(({ party }) => party !== OUTSIDE)
  const absent = partners.filter((partner) => partner.standing === 'absent')
  const toAccept = balance.gifts.filter(({ accepted }) => !accepted)
  return [
    ...standing('absent', absent),
    ...standing('one-sided', balance.oneSided),
    ...toAccept.map(({ from, to, transferId }): BalanceFinding => ({
      because: giftToAcceptWords(name(from), name(to)),
      kind: 'gift-to-accept',
      transferId,
    })),
    ...partners.filter(losesByItsOwnNumbers).map(({ own, party }): BalanceFinding => ({
      because: aboutParty(name(party), ownLossWords(own.costCents - own.worthCents)),
      kind: 'own-loss',
      party,
    })),
    ...(balance.withoutCents > 0
      ? [
          {
            because: withoutEurosWords(balance.withoutCents, balance.counted),
            kind: 'without-euros' as const,
          },
        ]
      : []),
    ...(balance.settled ? [{ because: settledWords, kind: 'settled' as const }] : []),
  ]
}
