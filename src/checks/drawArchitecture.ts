import { Refusal } from '../refusal'
import { betweenMarks } from './betweenMarks'
import { runTool } from './runTool'

const LIMIT_MS = 120_000

const draw = async (): Promise<string> => {
  const { code, output } = await runTool(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    [
      '--output-type=mermaid',
      '--collapse=^(src/[^/]+|collections/[^/]+|plugins/[^/]+|test)',
      '--include-only=^(src|collections|plugins|payload\\.config)',
      '--exclude=\\.test\\.tsx?$|^src/database/migrations/|^plugins/[^/]+/(dev|test)/|^src/payload-types',
      'payload.config.ts',
      'src',
      'collections',
      'plugins',
    ],
    { limitMs: LIMIT_MS },
  )
  if (code !== 0) throw new Refusal(`The architecture could not be drawn:\n${output}`)
  return output.trim()
}

/** The text of docs/architecture.md with its picture drawn anew from the imports that there are. */
export const drawArchitecture = async (text: string): Promise<string> =>
  betweenMarks(text, 'drawn', `\`\`\`mermaid\n${await draw()}\n\`\`\``)
