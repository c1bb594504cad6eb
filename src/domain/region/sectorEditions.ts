/** The editions of the Dutch classification of business (SBI) that a sector code can be of. */
export const sectorEditions = ['2008', '2025'] as const

/** An edition of the SBI. */
export type SectorEdition = (typeof sectorEditions)[number]
