import type { PayloadRequest } from 'payload'

import { createAccess } from '../../../src/access/createAccess'
import type { Scopes } from '../../../src/access/scope'
import { viewerOf } from '../../../src/access/viewer'
import { everyRole, nobody, only } from '../../../src/domain/access/policy'
import { type Grants, reachesOf } from '../../../src/domain/access/reach'

const scopes: Scopes = {
  own: { where: ({ viewer }) => ({ id: { equals: viewer.id } }) },
}

const administrators = only('all', 'admin')
const ownAndAdministrators: Grants = { ...everyRole('own'), ...administrators }

/** Everybody keeps the own name and password; the administrator keeps everybody; some must be able to name colleagues. */
export const access = createAccess(
  {
    admin: everyRole('all'),
    create: administrators,
    delete: administrators,
    read: {
      ...everyRole('own'),
      ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker'),
    },
    readVersions: nobody,
    unlock: administrators,
    update: ownAndAdministrators,
  },
  scopes,
)

/**
 * What can be done with how an account is entered. Taking away is for the account itself too, giving for the administrator alone: a
 * key outlives sessions and passwords, so that who got hold of a session cannot make it last.
 */
const careRights = {
  dropSecondFactor: administrators,
  endSessions: ownAndAdministrators,
  giveKey: administrators,
  invite: administrators,
  readSignIn: ownAndAdministrators,
  unlock: administrators,
  withdrawKey: ownAndAdministrators,
} as const satisfies Record<string, Grants>

/** Something that can be done with how an account is entered. */
export type Care = keyof typeof careRights

/** Whether somebody may do that with this account. */
export const mayCare = (req: PayloadRequest, care: Care, account: string): boolean => {
  const viewer = viewerOf(req)
  const reaches = viewer === null ? [] : reachesOf(viewer.roles, careRights[care])
  return reaches.includes('all') || (reaches.includes('own') && viewer?.id === account)
}
