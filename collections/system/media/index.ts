import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { storageFolder } from '../../../src/fields/storage'
import { refuseUninvited } from '../../../src/hooks/refuseUninvited'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { requireFile } from '../../../src/hooks/requireFile'
import { access } from './access'
import { fields } from './fields'
import { cleanPicture } from './hooks/cleanPicture'
import { sizes } from './sizes'

/** Pictures that may be shown to the public. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { plural: { nl: 'Beelden', en: 'Pictures' }, singular: { nl: 'Beeld', en: 'Picture' } },
  admin: {
    defaultColumns: ['filename', 'alt', 'licence', 'updatedAt'],
    description: {
      nl: 'Foto’s en logo’s. Een beeld is pas openbaar als iets dat gepubliceerd is ernaar verwijst.',
      en: 'Photos and logos. A picture is public only once something published refers to it.',
    },
    group: adminGroups.system,
    listSearchableFields: ['alt', 'filename', 'credit'],
  },
  access,
  defaultPopulate: {
    alt: true,
    filename: true,
    height: true,
    mimeType: true,
    sizes: true,
    url: true,
    width: true,
  },
  fields,
  hooks: {
    beforeChange: [requireDutch],
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [refuseUninvited, requireFile, cleanPicture],
  },
  upload: {
    adminThumbnail: 'thumbnail',
    focalPoint: false,
    crop: false,
    imageSizes: sizes,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    staticDir: storageFolder('media'),
  },
}
