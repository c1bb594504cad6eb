/** An id as the house has it: a number in one that counts its documents. */
export type Id = number | string

/** What every part of the view goes by. */
export type Surroundings = Readonly<{
  language: string
  /** Where the REST interface is, without a slash at its end. */
  api: string
  me: Id
  today: string
  /** Whether the viewer may define KPIs, set targets and lock periods. */
  mayDefine: boolean
}>
