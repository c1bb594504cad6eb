import { partners as demoPartners } from '../../demo/partners'
import type { PartnerKey } from '../../demo/partners/demoPartner'
import type { DemoTrail } from '../../demo/phases/trails'
import { projects as demoProjects } from '../../demo/projects'
import type { ProjectKey } from '../../demo/projects/demoProject'
import type { Ids, Writing } from '../writing'
import { writeDocument } from './writeDocument'

type Links = { partners: Ids<PartnerKey>; projects: Ids<ProjectKey> }

/** Writes the declaration of intent of a project: the document, and when and by whom it was signed. */
export const writeIntent = async (
  { payload, req }: Writing,
  key: ProjectKey,
  { signatories, signedOn }: NonNullable<DemoTrail['intent']>,
  { partners, projects }: Links,
): Promise<void> => {
  const file = await writeDocument(
    { payload, req },
    {
      kind: 'agreement',
      lines: [
        'Wij gaan samen uitzoeken of dit idee een project kan worden.',
        `Getekend op ${signedOn} door:`,
        ...signatories.map((partner) => `- ${demoPartners[partner].name}`),
      ],
      name: `intentieverklaring-${key}`,
      project: projects[key],
      title: `Intentieverklaring ${demoProjects[key].title.nl}`,
    },
  )
  await payload.update({
    collection: 'projects',
    data: { intent: { file, signatories: signatories.map((partner) => partners[partner]), signedOn } },
    depth: 0,
    draft: !demoProjects[key].published,
    id: projects[key],
    overrideAccess: true,
    req,
  })
}
