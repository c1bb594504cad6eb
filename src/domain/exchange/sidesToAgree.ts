import type { Words } from '../locales/locales'

/** The two sides whose agreement a transfer needs; a beneficiary gains, but is not asked. */
export const transferSides = ['provider', 'receiver'] as const

/** A side whose agreement a transfer needs. */
export type TransferSide = (typeof transferSides)[number]

/** The sides as people read them. */
export const transferSideWords = {
  provider: { nl: 'Gever', en: 'Provider' },
  receiver: { nl: 'Ontvanger', en: 'Receiver' },
} as const satisfies Record<TransferSide, Words>

/** The two parties of a transfer, and the organisations whose agreement is recorded. */
export type AgreedBy = Readonly<Record<TransferSide, string> & { agreedBy: readonly string[] }>

/** The sides that have not agreed yet, in their fixed order; none when both have. */
export const sidesToAgree = (transfer: AgreedBy): TransferSide[] =>
  transferSides.filter((side) => !transfer.agreedBy.includes(transfer[side]))
