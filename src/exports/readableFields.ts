import type { CollectionTraits, FieldTrait } from '../imports/write/collectionTraits'
import type { ExportJob } from './exportJob'

const mayRead = async ({ everything, req }: ExportJob, field: FieldTrait): Promise<boolean> => {
  if (everything) return true
  for (const may of field.mayRead) if (!(await may({ req } as never))) return false
  return true
}

/** The fields that an export has columns for: of those that are told, the ones that its account may read. */
export const readableFields = async (job: ExportJob, { fields }: CollectionTraits): Promise<FieldTrait[]> => {
  const readable: FieldTrait[] = []
  for (const field of fields.values()) if (field.isTold && (await mayRead(job, field))) readable.push(field)
  return readable
}
