import type { Words } from '../../domain/locales/locales'

/** A name that is the same in every language. */
export const asIs = (name: string): Words => ({ nl: name, en: name })

const untitled: Words = { nl: 'Zonder titel', en: 'Untitled' }

/** A title as it was given, or that there is none yet. */
export const titled = (title: string | null | undefined): Words => (title ? asIs(title) : untitled)

/** The words of a related document that was read along; nothing when it was not, or may not be read. */
export const nameIn = (relation: unknown, name: 'name' | 'title'): Words[] => {
  const value = (relation as Record<string, unknown> | null)?.[name]
  return typeof value === 'string' && value !== '' ? [asIs(value)] : []
}
