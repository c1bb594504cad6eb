/** An amount in euro cents, which the history of a document tells in euros. */
export const inEuros = { history: { cents: 'EUR' } } as const

/** A year, of which the digits stand in no groups. */
export const asYear = { history: { isGrouped: false } } as const

/** A number of a hundred. */
export const inPercent = { history: { unit: '%' } } as const

/** What each entry of a history tells by itself, so that none tells it again. */
export const asBookkeeping = { history: { isBookkeeping: true } } as const
