import type { Access, PayloadRequest } from 'payload'

import { nobody } from '../domain/access/policy'
import type { Grants } from '../domain/access/reach'
import { createAccess } from './createAccess'
import type { Scopes } from './scope'

/** A rule that a plugin asks for by itself, apart from the operations of a collection: these roles, within these scopes. */
export const ruleWithin =
  (scopes: Scopes) =>
  (read: Grants): Access =>
    createAccess(
      {
        admin: nobody,
        create: nobody,
        delete: nobody,
        read,
        readVersions: nobody,
        unlock: nobody,
        update: nobody,
      },
      scopes,
    ).read

/** A rule that says yes or no: to those who are granted it for everything. */
export const yesOrNo =
  (grants: Grants) =>
  async ({ req }: { req: PayloadRequest }): Promise<boolean> =>
    (await ruleWithin({})(grants)({ req })) === true
