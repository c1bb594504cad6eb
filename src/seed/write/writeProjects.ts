import { projects } from '../demo/projects'
import type { DemoProject, ProjectKey } from '../demo/projects/demoProject'
import { demoKey } from './demoKey'
import { projectFacts, type ProjectLinks, projectRows, projectTexts } from './projectData'
import { type Ids, writeEach, type Writing } from './writing'

type SavedRows = Parameters<typeof projectRows>[3]

const draftProject = async (
  { payload, req }: Writing,
  project: DemoProject,
  key: string,
  links: ProjectLinks,
) =>
  payload.create({
    collection: 'projects',
    data: {
      ...projectFacts(project, links),
      ...projectTexts(project, 'nl'),
      ...projectRows(project, 'nl', links),
      importKey: demoKey(key),
    },
    depth: 0,
    draft: true,
    locale: 'nl',
    overrideAccess: true,
    req,
  })

const finishProject = async (
  { payload, req }: Writing,
  project: DemoProject,
  id: string,
  saved: SavedRows,
  links: ProjectLinks & { projects: Ids<ProjectKey> },
): Promise<void> => {
  const locale = project.title.en === undefined ? 'nl' : 'en'
  await payload.update({
    collection: 'projects',
    data: {
      ...projectTexts(project, locale),
      ...projectRows(project, locale, links, saved),
      relations: project.relations.map(({ kind, project: other }) => ({
        kind,
        project: links.projects[other],
      })),
      ...(project.published && { _status: 'published' as const }),
    },
    depth: 0,
    draft: !project.published,
    id,
    locale,
    overrideAccess: true,
    req,
  })
}

/**
 * Writes the projects in two rounds, since they point at each other: all as Dutch drafts first, then the relations, the
 * English texts and, where it is meant for the public, publication.
 */
export const writeProjects = async (writing: Writing, links: ProjectLinks): Promise<Ids<ProjectKey>> => {
  const saved: Partial<Record<ProjectKey, SavedRows>> = {}
  const ids = await writeEach<ProjectKey, DemoProject>(projects, async (project, key) => {
    const draft = await draftProject(writing, project, key, links)
    saved[key] = draft
    return draft.id
  })
  for (const key of Object.keys(projects) as ProjectKey[])
    await finishProject(writing, projects[key], ids[key], saved[key], { ...links, projects: ids })
  return ids
}
