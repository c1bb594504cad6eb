import { named } from '@streekwerk/payload-kit'
import type { Payload, Where } from 'payload'

import { optionsOf } from './optionsOf'

/** The condition, if any, that a trail is of something that does not lie in the trash, where it rests: nobody acts on it, and no list tells of it. */
export const notInTrash = (payload: Payload): Where[] => {
  const options = optionsOf(payload)
  const canBeTrashed = options !== null && payload.collections[named(options.subject)]?.config.trash === true
  return canBeTrashed ? [{ 'subject.deletedAt': { exists: false } }] : []
}
