import type { DemoPartner, PartnerKey } from './demoPartner'
import { kleiEnVeen } from './kleiEnVeen'
import { lageWeide } from './lageWeide'
import { lauwerstroom } from './lauwerstroom'
import { maarland } from './maarland'
import { maarlandGroen } from './maarlandGroen'
import { naoberstee } from './naoberstee'
import { noorderhout } from './noorderhout'
import { noorderlijn } from './noorderlijn'
import { singel } from './singel'
import { vierWinden } from './vierWinden'
import { windroos } from './windroos'
import { zonnewierde } from './zonnewierde'

/** The twelve partners of the demo region; a parent stands before its parts. */
export const partners = {
  'lage-weide': lageWeide,
  noorderhout,
  zonnewierde,
  maarland,
  'maarland-groen': maarlandGroen,
  singel,
  noorderlijn,
  lauwerstroom,
  'vier-winden': vierWinden,
  'klei-en-veen': kleiEnVeen,
  naoberstee,
  windroos,
} as const satisfies Record<PartnerKey, DemoPartner>
