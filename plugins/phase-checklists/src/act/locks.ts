import { lock } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

/** Lets one transaction at a time act on the trail of a subject; the others wait until it ends. */
export const lockSubject = (req: PayloadRequest, subject: number | string): Promise<void> =>
  lock(req, 'phase-checklists subject', subject)

/** Lets one transaction at a time add a version to the life cycle of a key; before any lock of a version. */
export const lockVersions = (req: PayloadRequest, key: string): Promise<void> =>
  lock(req, 'phase-checklists versions', key)

/**
 * Lets one transaction at a time change a life cycle, or start something on it: what is read of it after this stays so. Where a
 * subject is locked too, that comes first.
 */
export const lockLifeCycle = (req: PayloadRequest, lifeCycle: number | string): Promise<void> =>
  lock(req, 'phase-checklists life cycle', lifeCycle)
