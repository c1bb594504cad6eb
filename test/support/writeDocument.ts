import { writeFile } from 'node:fs/promises'

import { documentPdf } from '../../src/seed/demo/phases/documentPdf'

/** Writes a real PDF of one page at a path, and answers the path. */
export const writeDocument = async (path: string): Promise<string> => {
  await writeFile(path, documentPdf(['Verslag', 'Iedereen weet waarvoor hij tekent.']))
  return path
}
