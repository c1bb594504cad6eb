import { onlyRoles } from '../../../src/access/fieldAccess'

/** Those who run or follow projects, and schools (which read drafts of their own only): not the partners of a project. */
export const isProjectSide = onlyRoles(
  'admin',
  'process-manager',
  'editor',
  'decision-maker',
  'education-broker',
  'school-editor',
)
