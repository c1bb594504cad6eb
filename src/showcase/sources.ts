import type { ShowcaseOptions } from '@streekwerk/payload-showcase'

import { paths } from './paths'
import { publicMedia } from './publicMedia'
import { publicParticipation } from './publicParticipation'
import { publicPartner } from './publicPartner'
import { publicProject } from './publicProject'
import { publicAgenda, publicMunicipality, publicTheme } from './publicRegion'
import { publicSite } from './publicSite'
import { publicUpdate } from './publicUpdate'

/** What of this house the public may read: the options of the showcase plugin. */
export const showcaseOptions: ShowcaseOptions = {
  locales: ['nl', 'en'],
  sources: [
    { collection: 'projects', path: paths.projects, project: publicProject },
    { collection: 'partners', path: paths.partners, project: publicPartner },
    { collection: 'themes', path: paths.themes, project: publicTheme },
    { collection: 'participations', project: publicParticipation },
    { collection: 'updates', project: publicUpdate },
    { collection: 'agendas', project: publicAgenda },
    { collection: 'municipalities', project: publicMunicipality },
    { collection: 'media', project: publicMedia },
  ],
  site: { global: 'site', project: publicSite },
}
