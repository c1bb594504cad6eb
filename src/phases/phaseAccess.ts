import type { PhaseAccess } from '@streekwerk/payload-phase-checklists'
import type { Access, PayloadRequest } from 'payload'

import { createAccess } from '../access/createAccess'
import { among, type Scopes } from '../access/scope'
import { everyRole, nobody, only } from '../domain/access/policy'
import type { Grants } from '../domain/access/reach'

/** What belongs to the projects that the organisation of whoever asks takes part in. */
const scopes: Scopes = { project: { where: async ({ projects }) => among('subject', await projects()) } }

const readRule = (read: Grants): Access =>
  createAccess(
    {
      admin: nobody,
      create: nobody,
      delete: nobody,
      read,
      readVersions: nobody,
      unlock: nobody,
      update: nobody,
    },
    scopes,
  ).read

const onlyThose =
  (grants: Grants) =>
  async ({ req }: { req: PayloadRequest }): Promise<boolean> =>
    (await readRule(grants)({ req })) === true

/**
 * Who may do what with the phases of a project. Those who run projects and those who tell about them answer, and so does the manager of
 * a partner for what it takes part in; who decides at a gate also gives waivers. All who may read a project read where it stands.
 */
export const phaseAccess: PhaseAccess = {
  answer: readRule({
    ...only('all', 'admin', 'process-manager', 'editor', 'education-broker'),
    ...only('project', 'partner-manager'),
  }),
  decide: readRule(only('all', 'admin', 'decision-maker')),
  maintain: onlyThose(only('all', 'admin', 'process-manager', 'editor')),
  read: readRule({
    ...only('all', 'admin', 'process-manager', 'editor', 'decision-maker', 'education-broker'),
    ...only('project', 'school-editor', 'partner-manager', 'partner-member'),
  }),
  readLifeCycles: readRule(everyRole('all')),
  start: onlyThose(only('all', 'admin', 'process-manager')),
  waive: readRule(only('all', 'admin', 'decision-maker')),
}
