import type { FileKind } from '../../../domain/media/fileKinds'
import { documentPdf } from '../../demo/phases/documentPdf'
import type { Writing } from '../writing'

type DemoDocument = Readonly<{
  name: string
  title: string
  kind: FileKind
  project: string
  lines: readonly string[]
}>

/** Writes a document of one page that belongs to a project; answers its id. */
export const writeDocument = async (
  { payload, req }: Writing,
  { kind, lines, name, project, title }: DemoDocument,
): Promise<string> => {
  const data = documentPdf([title, '', ...lines])
  const { id } = await payload.create({
    collection: 'files',
    data: { kind, project, title },
    depth: 0,
    file: { data, mimetype: 'application/pdf', name: `${name}.pdf`, size: data.length },
    overrideAccess: true,
    req,
  })
  return id
}
