import type { CollectionConfig, GlobalConfig } from 'payload'

import { assignments } from './education/assignments'
import { brokerContacts } from './education/broker-contacts'
import { curriculumLinks } from './education/curriculum-links'
import { questions } from './education/questions'
import { participations } from './projects/participations'
import { projects } from './projects/projects'
import { updates } from './projects/updates'
import { agendas } from './region/agendas'
import { contacts } from './region/contacts'
import { funds } from './region/funds'
import { municipalities } from './region/municipalities'
import { partners } from './region/partners'
import { programmes } from './region/programmes'
import { themes } from './region/themes'
import { files } from './system/files'
import { media } from './system/media'
import { site } from './system/site'
import { users } from './system/users'

/** Every collection of the house, in the order of the menu. */
export const collections: CollectionConfig[] = [
  projects,
  participations,
  updates,
  curriculumLinks,
  questions,
  assignments,
  programmes,
  brokerContacts,
  partners,
  contacts,
  funds,
  themes,
  agendas,
  municipalities,
  media,
  files,
  users,
]

/** Every global of the house. */
export const globals: GlobalConfig[] = [site]
