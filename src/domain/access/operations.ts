/** Everything that can be asked of a collection; a policy answers for each of them. */
export const operations = ['read', 'create', 'update', 'delete', 'admin', 'unlock', 'readVersions'] as const

/** Something that can be asked of a collection. */
export type Operation = (typeof operations)[number]
