import type { PanelPath } from '@streekwerk/payload-kit'

import { itemHash } from './subject/itemAnchor'

/** Where the phases of a subject stand within the panel, at one of its items where that is named by its key. */
export const phasesPath = (collection: string, subject: number | string, item?: string): PanelPath =>
  `/collections/${encodeURIComponent(collection)}/${encodeURIComponent(subject)}/phases${item === undefined ? '' : itemHash(item)}`
