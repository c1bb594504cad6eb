import { SHARE_SIZE } from '../../domain/sharing/composeImage'
import type { ShareImage } from '../../domain/sharing/shareImage'
import { shareWords } from '../../domain/sharing/shareImage'
import { sharePath } from '../../domain/sharing/sharePath'
import type { View } from '../view'

/** The picture that stands for a page when it is shared, as the head of the page names it. */
export type PageImage = {
  path: string
  alt: string | null
  width: number | null
  height: number | null
  type: string | null
}

/** The painted picture of the page at a path; null where the site has none. */
export const pageImage = ({ site }: View, page: string, image: ShareImage): PageImage | null =>
  site.sharing
    ? {
        path: sharePath(site.sharing.path, page),
        alt: shareWords(image),
        ...SHARE_SIZE,
        type: 'image/jpeg',
      }
    : null
