import type { KpiAccess } from '@streekwerk/payload-kpi-tracking'

import { ruleWithin, yesOrNo } from '../access/pluginRules'
import { among } from '../access/scope'
import { everyRole, only } from '../domain/access/policy'

/** The KPIs of the projects that the organisation of whoever asks takes part in. */
const rule = ruleWithin({
  project: { where: async ({ projects }) => among('subjects', await projects()) },
})

/**
 * Who may do what with the KPIs of projects. Those who run projects say what is aimed at; they measure, and so do the partners in what
 * they take part in; who decides about projects approves as well, so that there is somebody else in a small house too. All who may read a
 * project read its KPIs.
 */
export const kpiAccess: KpiAccess = {
  approve: rule(only('all', 'admin', 'process-manager', 'decision-maker')),
  define: yesOrNo(only('all', 'admin', 'process-manager')),
  maintain: yesOrNo(only('all', 'admin', 'process-manager')),
  measure: rule({
    ...only('all', 'admin', 'process-manager'),
    ...only('project', 'partner-manager', 'partner-member'),
  }),
  read: rule({
    ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
    ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
  }),
  readIndicators: rule(everyRole('all')),
}
