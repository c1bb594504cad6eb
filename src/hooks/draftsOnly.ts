import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { viewerOf } from '../access/viewer'
import type { Words } from '../domain/locales/locales'
import type { Role } from '../domain/people/roles'
import { forbidden } from './refuse'

const refusal: Words = {
  nl: 'Publiceren en offline halen doet de redactie. Bewaar dit als concept; zij kijkt het na en zet het op de site.',
  en: 'The editors publish and withdraw. Save this as a draft; they look it over and put it on the site.',
}

type SaveArgs = {
  data?: Record<string, unknown>
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

const changesWhatIsPublic = (save: SaveArgs): boolean =>
  save.data?._status === 'published' ||
  save.publishAllLocales === true ||
  save.publishSpecificLocale !== undefined ||
  save.unpublishAllLocales === true

const mayPublish = (req: PayloadRequest, publishers: readonly Role[]): boolean =>
  viewerOf(req)?.roles.some((role) => publishers.includes(role)) ?? false

/** A change of the text that says nothing of its status; Payload would take the one of the newest draft and withdraw the page. */
const leavesStatusOpen = ({ data }: SaveArgs): boolean =>
  data !== undefined && data._status === undefined && !('deletedAt' in data)

/**
 * Whoever may not publish saves drafts: asking to publish, to withdraw or to bring back a version is refused, and any other
 * save becomes a draft, so that what is public stays as it is until somebody who may publish has looked. Those who may
 * publish do so by saying it: a change that does not is a draft as well.
 */
export const draftsOnly =
  (...publishers: readonly Role[]): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const save = args as SaveArgs
    const saves = operation === 'create' || operation === 'update' || operation === 'restoreVersion'
    if (!saves || save.overrideAccess === true) return args
    if (mayPublish(req, publishers))
      return operation === 'update' && !changesWhatIsPublic(save) && leavesStatusOpen(save)
        ? { ...args, draft: true }
        : args
    // A version is brought back with the status it had, which this operation does not let anybody change here.
    if (operation === 'restoreVersion' || changesWhatIsPublic(save)) throw forbidden(req, refusal)
    return { ...args, draft: true }
  }
