/** How a measurement stands to its target, in the direction that is the better one: ahead of it, on it within the margin, behind it. */
export const STATUSES = ['over', 'on', 'under'] as const

export type Status = (typeof STATUSES)[number]
