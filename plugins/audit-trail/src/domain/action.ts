/** What tells when somebody was there, or how an account is entered. */
export const signIns = [
  'login',
  'loginFailed',
  'loginRefused',
  'forgotPassword',
  'resetPassword',
  'giveKey',
  'withdrawKey',
  'endSessions',
  'invite',
  'withdrawInvitation',
  'acceptInvitation',
  'setSecondFactor',
  'dropSecondFactor',
  'renewRecoveryCodes',
  'useRecoveryCode',
  'wrongCode',
] as const

/** What is recorded as having been done. */
export const actions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'trash',
  'untrash',
  'restoreVersion',
  'delete',
  'unlock',
  ...signIns,
  'readKept',
  'erasePerson',
  'erase',
] as const

export type Action = (typeof actions)[number]

type Doc = Readonly<Record<string, unknown>>

const isPublished = ({ _status: status }: Doc): boolean =>
  typeof status === 'object' && status !== null
    ? Object.values(status).includes('published')
    : status === 'published'

const isTrashed = ({ deletedAt }: Doc): boolean => deletedAt !== undefined && deletedAt !== null

/**
 * What somebody did to a document, by what it was and became. `wasPublic` says whether the document itself was published before, and not
 * only its latest draft; null where the document itself was not written.
 */
export const actionOf = ({
  after,
  before,
  isRestoring,
  wasPublic,
}: Readonly<{ after: Doc; before: Doc | null; isRestoring: boolean; wasPublic: boolean | null }>): Action => {
  if (before === null) return 'create'
  if (isTrashed(after) !== isTrashed(before)) return isTrashed(after) ? 'trash' : 'untrash'
  if (isRestoring) return 'restoreVersion'
  if (isPublished(after) && !isPublished(before)) return 'publish'
  if (wasPublic === true && !isPublished(after)) return 'unpublish'
  return 'update'
}
