import type { Bilingual } from '../../text/bilingual'
import type { PictureKey } from '../pictures'
import type { ProjectKey } from '../projects/demoProject'

/** A piece of news of the demo region. */
export type DemoUpdate = {
  published: boolean
  project: ProjectKey
  date: string
  image?: PictureKey
  title: Bilingual
  text: Bilingual
}
