import { publicIndicator } from '../src/kpis/public/publicIndicator'
import { publicKpi } from '../src/kpis/public/publicKpi'
import { publicLifeCycle } from '../src/phases/public/publicLifeCycle'
import { publicTrail } from '../src/phases/public/publicTrail'
import { publicCurriculumLink } from './education/curriculum-links/public'
import { publicTransfer } from './exchange/transfers/public'
import { publicResourceType } from './mapping/resource-types/public'
import { publicPractice } from './practices/best-practices/public'
import { publicParticipation } from './projects/participations/public'
import { publicProject } from './projects/projects/public'
import { publicUpdate } from './projects/updates/public'
import { publicAgenda } from './region/agendas/public'
import { publicMunicipality } from './region/municipalities/public'
import { publicPartner } from './region/partners/public'
import { publicProgramme } from './region/programmes/public'
import { publicTheme } from './region/themes/public'
import { publicPicture } from './system/media/public'

/** The allow-list of every collection of which the public may know something; what is not here is not public at all. */
export const publications = {
  agendas: publicAgenda,
  'best-practices': publicPractice,
  'curriculum-links': publicCurriculumLink,
  indicators: publicIndicator,
  kpis: publicKpi,
  'life-cycles': publicLifeCycle,
  media: publicPicture,
  municipalities: publicMunicipality,
  participations: publicParticipation,
  partners: publicPartner,
  'phase-trails': publicTrail,
  programmes: publicProgramme,
  projects: publicProject,
  'resource-types': publicResourceType,
  themes: publicTheme,
  transfers: publicTransfer,
  updates: publicUpdate,
}

export { publicSite } from './system/site/public'
