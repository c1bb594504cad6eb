import { keepIdeaUntil } from '../../domain/ideas/keepIdeaUntil'
import { today } from '../../hooks/today'
import { ideas } from '../demo/ideas'
import type { ProjectKey } from '../demo/projects/demoProject'
import type { Ids, Writing } from './writing'

/** Writes what people sent through the website, and what became of it. */
export const writeIdeas = async ({ payload, req }: Writing, projects: Ids<ProjectKey>): Promise<void> => {
  for (const { project, ...idea } of ideas)
    await payload.create({
      collection: 'ideas',
      data: {
        ...idea,
        keepUntil: keepIdeaUntil(today()),
        language: 'nl',
        project: project && projects[project],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
}
