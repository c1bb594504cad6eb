import type { ArrayField, FieldHook, PayloadRequest } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { inverseRelationWords } from '../../../src/domain/projects/relationKinds'
import { idOf } from '../../../src/domain/relations/idOf'
import { described } from '../../../src/fields/described'

/** More projects than one is plausibly named by; the newest are shown. */
const SHOWN = 50

const readNaming = async (req: PayloadRequest, id: string, overrideAccess: boolean) => {
  const { docs } = await req.payload.find({
    collection: 'projects',
    depth: 0,
    disableErrors: true,
    draft: false,
    joins: false,
    limit: SHOWN,
    overrideAccess,
    pagination: false,
    req,
    select: { relations: true },
    sort: '-createdAt',
    where: { 'relations.project': { equals: id } },
  })
  return docs
}

/** Read for one project at a time: in a list it would cost a query for every row. */
const readInverse: FieldHook = async ({ data, findMany, overrideAccess, req }) => {
  const id = idOf(data)
  if (findMany === true || id === null) return undefined
  const naming = await readNaming(req, id, overrideAccess === true)
  return naming.flatMap(({ id: project, relations }) =>
    (relations ?? [])
      .filter((relation) => idOf(relation.project) === id)
      .map(({ kind }, row) => ({ id: `${project}-${row}`, kind, project })),
  )
}

/** The relations that other projects say they have to this one, read from this side; kept with those projects alone. */
export const inverseRelations: ArrayField = {
  name: 'inverseRelations',
  type: 'array',
  label: { nl: 'Genoemd door andere projecten', en: 'Named by other projects' },
  labels: {
    plural: { nl: 'Andere projecten', en: 'Other projects' },
    singular: { nl: 'Ander project', en: 'Other project' },
  },
  access: { create: () => false, update: () => false },
  admin: {
    condition: (data: { inverseRelations?: unknown[] }) => (data.inverseRelations ?? []).length > 0,
    description: {
      nl: 'Wat andere projecten over dit project zeggen. Wijzig het bij het andere project.',
      en: 'What other projects say of this one. Change it with the other project.',
    },
    readOnly: true,
  },
  hooks: { afterRead: [readInverse] },
  maxRows: SHOWN * 20,
  virtual: true,
  fields: [
    described(
      {
        name: 'kind',
        type: 'select',
        admin: { readOnly: true },
        enumName: 'project_inverse_relation',
        options: choices(inverseRelationWords),
      },
      { nl: 'Verband', en: 'Relation' },
      { nl: 'Gelezen vanaf dit project.', en: 'Read from this project.' },
    ),
    described(
      { name: 'project', type: 'relationship', admin: { readOnly: true }, relationTo: 'projects' },
      { nl: 'Project', en: 'Project' },
      { nl: 'Het project dat dit zegt.', en: 'The project that says so.' },
    ),
  ],
}
