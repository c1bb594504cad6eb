import type { CollectionConfig } from 'payload'

import { apiKeyStrategy } from '../../../src/accounts/apiKeyStrategy'
import { SESSION_HOURS } from '../../../src/domain/people/sessionAge'
import { adminGroups } from '../../../src/fields/groups'
import { holdDocument } from '../../../src/hooks/holdDocument'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { personEndpoints } from '../../../src/privacy/personEndpoints'
import { refuseErased } from '../../../src/privacy/refuseErased'
import { access } from './access'
import { acceptInvitation } from './endpoints/acceptInvitation'
import { endSessionsOf } from './endpoints/endSessionsOf'
import { giveKeyTo } from './endpoints/giveKeyTo'
import { createAccount, inviteTo, withdrawInvitationOf } from './endpoints/inviteTo'
import { changeOwnAddress, changeOwnPassword } from './endpoints/ownPassword'
import { secondFactorEndpoints } from './endpoints/ownSecondFactor'
import { readSignIn } from './endpoints/readSignIn'
import { resetPassword } from './endpoints/resetPassword'
import { withData } from './endpoints/withData'
import { withdrawKeyOf } from './endpoints/withdrawKeyOf'
import { fields } from './fields'
import { firstRegister } from './firstRegister'
import { forgotPassword } from './forgotPassword'
import { askOwnPassword, endAtProof } from './hooks/askOwnPassword'
import { askSecondFactor, recordWrongCode } from './hooks/askSecondFactor'
import { choosePassword } from './hooks/choosePassword'
import { closeInvitation } from './hooks/closeInvitation'
import { countGuess } from './hooks/countGuess'
import { endReset } from './hooks/endReset'
import { endResetSessions, noteReset, tellNoToken } from './hooks/endResetSessions'
import { endSessions } from './hooks/endSessions'
import { forgetGuesses, forgetOnUnlock } from './hooks/forgetGuesses'
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keepAnAdmin'
import { refuseHandmadeKey } from './hooks/refuseHandmadeKey'
import { refuseInactive } from './hooks/refuseInactive'
import { refuseLongSession } from './hooks/refuseLongSession'
import { refuseWeakPassword, refuseWeakReset } from './hooks/refuseWeakPassword'
import { tellNewPassword } from './hooks/tellNewPassword'
import { tellOfAccount } from './hooks/tellOfAccount'

/** The people and machines that can sign in. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { plural: { nl: 'Gebruikers', en: 'Users' }, singular: { nl: 'Gebruiker', en: 'User' } },
  admin: {
    components: {
      // A person chooses the password, so that a new account is invited and not filled in.
      views: { invite: { Component: '/src/admin/InviteScreen#InviteScreen', exact: true, path: '/create' } },
    },
    defaultColumns: ['name', 'email', 'roles', 'organisation', 'active'],
    description: {
      nl: 'Wie zich kan aanmelden en wat diegene mag. Een account dat niet meer nodig is, zet u op niet actief.',
      en: 'Who can sign in and what they may do. An account no longer needed is set to not active.',
    },
    group: adminGroups.system,
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  access,
  auth: {
    cookies: { sameSite: 'Lax', secure: process.env.SERVER_URL?.startsWith('https:') ?? false },
    forgotPassword,
    // Counted by `countGuess`, which Payload's own count is too late for.
    maxLoginAttempts: 0,
    strategies: [apiKeyStrategy],
    tokenExpiration: SESSION_HOURS * 60 * 60,
    useSessions: true,
  },
  defaultPopulate: { name: true },
  defaultSort: 'name',
  fields,
  lockDocuments: false,
  endpoints: [
    firstRegister,
    ...[
      createAccount,
      acceptInvitation,
      resetPassword,
      changeOwnPassword,
      changeOwnAddress,
      giveKeyTo,
      ...secondFactorEndpoints,
      inviteTo,
    ].map(withData),
    readSignIn,
    withdrawKeyOf,
    withdrawInvitationOf,
    endSessionsOf,
    ...personEndpoints('users'),
  ],
  hooks: {
    afterChange: [tellOfAccount],
    afterError: [recordWrongCode],
    afterOperation: [forgetOnUnlock, tellNoToken, tellNewPassword],
    beforeChange: [refuseErased, keepAnAdmin, endSessions, closeInvitation, endReset],
    beforeDelete: [keepAnAdminOnDelete, refuseWhenUsed],
    beforeLogin: [endAtProof, refuseInactive, askSecondFactor, forgetGuesses, endResetSessions],
    beforeOperation: [
      holdDocument,
      refuseHandmadeKey,
      choosePassword,
      countGuess,
      noteReset,
      refuseWeakReset,
      refuseLongSession,
    ],
    beforeValidate: [refuseWeakPassword, askOwnPassword],
  },
}
