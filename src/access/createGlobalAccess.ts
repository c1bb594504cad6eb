import type { GlobalConfig } from 'payload'

import type { Grants } from '../domain/access/reach'
import { createAccess } from './createAccess'

/** Who may do what with a global: all or nothing, since there is one of it. */
export type GlobalPolicy = Readonly<Record<'read' | 'readVersions' | 'update', Grants>>

/** Makes a policy into Payload's access functions of a global; deny by default. */
export const createGlobalAccess = (policy: GlobalPolicy): Required<NonNullable<GlobalConfig['access']>> => {
  const { read, readVersions, update } = createAccess({
    admin: {},
    create: {},
    delete: {},
    unlock: {},
    ...policy,
  })
  return { read, readVersions, update }
}
