import type { Trace } from './traces'

/** A document about somebody who is called as the person that is looked for, and may be somebody else. */
export type Namesake = Readonly<{
  collection: 'contacts' | 'ideas' | 'users'
  /** So much of the address as tells one from another. */
  email: string | null
  id: string
  name: string
}>

/** Whether a text is one of these names and nothing besides, in whatever spelling. */
export const isOnlyName = (text: string, traces: readonly Trace[]): boolean => {
  const told = text.trim()
  return (
    told !== '' &&
    traces.some(
      ({ kind, patterns }) => kind === 'name' && patterns.some((pattern) => told.replace(pattern, '') === ''),
    )
  )
}

/** An address of which only the first letter and the domain are told. */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf('@')
  return at < 1 ? '…' : `${Array.from(email)[0] ?? ''}…${email.slice(at)}`
}
