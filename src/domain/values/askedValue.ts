/** A value that partners are asked about, as the rules need it; a floor is a score 0–4 and counts for social values only. */
export type AskedValue = Readonly<{ key: string; social: boolean; floor?: number | null }>

/** What a social value is held to where no floor of its own is set. */
export const usualFloor = 2

/** The score below which a value stands in the way of *aligned*: its own for a social value, 0 for any other. */
export const floorOf = ({ floor, social }: AskedValue): number => (social ? (floor ?? usualFloor) : 0)
