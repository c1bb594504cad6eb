import type { PayloadRequest, TypedUser } from 'payload'

type YesOrNo = (asked: { req: PayloadRequest }) => Promise<boolean> | boolean

/** Who may look at what happened; what is not said here nobody may. */
export type AuditAccess = {
  /** Looks at the history of the documents that they may read, with all that they may read of those. */
  read: YesOrNo
  /** Looks at the history of documents that are gone, which no rule of theirs can be asked about any more. @default nobody */
  readDeleted?: YesOrNo
  /** Is told of any account when somebody signed in to it, and of its keys; of the own account everybody is. @default nobody */
  readSignIns?: YesOrNo
}

/** What a field says of itself in `custom.history`: how a history tells it. */
export type HistoryMark = {
  /** The number is an amount in hundredths of this currency, by its code of three letters, as `EUR`. @default a number */
  cents?: string
  /** Whether digits stand in groups of three, which those of a year do not. @default true */
  isGrouped?: boolean
  /** In what the number counts, which stands behind it. @default nothing */
  unit?: Readonly<{ en: string; nl: string }> | string
  /** It tells what the entry itself does, as who saved last: it is recorded, and told to nobody, and a change of nothing else is not either. @default false */
  isBookkeeping?: boolean
}

/** Options of {@link auditTrail}. */
export type AuditTrailOptions = {
  /** The collections of which is recorded who changed what. */
  collections: readonly string[]
  /** The globals of which it is. @default none */
  globals?: readonly string[]
  access: AuditAccess
  /** Fields of which is recorded that they changed and never their values, by collection or global, as `address.street`. @default what guards accounts */
  redact?: Readonly<Record<string, readonly string[]>>
  /** By which field documents of a collection are called where a history names them: `{ photos: 'alt' }`; where it says nothing, as the panel calls them. @default as the panel calls them */
  titles?: Readonly<Record<string, string>>
  /** What an account is called in the trail. @default its name, else its e-mail address */
  actorName?: (user: TypedUser) => string
  /** Also records signing in to the accounts among the collections, also where it failed, and resets of passwords. @default true */
  signIns?: boolean
  /** By which clock the panel tells when something happened. @default 'UTC' */
  timeZone?: string
  /** Chains what was recorded each so many milliseconds, from the start of Payload on, in one instance at a time. @default it waits for the host to do so */
  sealEvery?: number
  /** Records nothing, and keeps what was recorded. @default false */
  disabled?: boolean
}
