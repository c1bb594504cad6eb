import type { PhaseAccess } from '@streekwerk/payload-phase-checklists'

import { ruleWithin, yesOrNo } from '../access/pluginRules'
import { among } from '../access/scope'
import { everyRole, only } from '../domain/access/policy'

/** What belongs to the projects that the organisation of whoever asks takes part in. */
const rule = ruleWithin({
  project: { where: async ({ projects }) => among('subject', await projects()) },
})

/**
 * Who may do what with the phases of a project. Those who run projects and those who tell about them answer, and so does the manager of
 * a partner for what it takes part in; who decides at a gate also gives waivers. All who may read a project read where it stands.
 */
export const phaseAccess: PhaseAccess = {
  answer: rule({
    ...only('all', 'admin', 'process-manager', 'editor', 'education-broker'),
    ...only('project', 'partner-manager'),
  }),
  decide: rule(only('all', 'admin', 'decision-maker')),
  maintain: yesOrNo(only('all', 'admin', 'process-manager', 'editor')),
  read: rule({
    ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
    ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
  }),
  readLifeCycles: rule(everyRole('all')),
  start: yesOrNo(only('all', 'admin', 'process-manager')),
  waive: rule(only('all', 'admin', 'decision-maker')),
}
