import type { Access, CollectionConfig, PayloadRequest } from 'payload'

type Stated = Required<Pick<NonNullable<CollectionConfig['access']>, 'create' | 'delete' | 'read' | 'update'>>

const never = () => false

/** Says who may do what for every operation there is, so that none is left to a default: whoever may read anything of it sees it in the panel, and there are no versions. */
export const stated = (access: Stated): Required<NonNullable<CollectionConfig['access']>> => ({
  admin: async ({ req }: { req: PayloadRequest }) => Boolean(await access.read({ req })),
  ...access,
  readVersions: never as Access,
  unlock: never as Access,
})
