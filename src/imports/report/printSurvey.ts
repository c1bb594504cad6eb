import type { IssueLanguage } from '../../domain/imports/issues/issue'
import { visibleText } from '../../domain/imports/text/visibleText'
import type { SourceFile } from '../file/sourceFile'
import type { Samples } from '../survey/samples'
import type { Survey } from '../survey/surveyFile'
import { table } from './table'
import { counted, type Word, words } from './words'

const NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const

const encodingName = ({ bom, encoding }: SourceFile): string =>
  `${encoding === 'windows-1252' ? encoding : encoding.toUpperCase()}${bom ? ' (BOM)' : ''}`

/** How a file is understood, told before anything is written. */
export const surveyLines = (
  source: SourceFile & { delimiter?: keyof typeof NAMES | undefined },
  survey: Survey,
  samples: Samples,
  language: IssueLanguage,
): string[] => {
  const say = (word: Word): string => words[word][language]
  const { dates, numbers } = survey.formats
  const proof =
    survey.numbersProof === undefined ? '' : ` (${say('proof')} ${visibleText(survey.numbersProof)})`
  const facts = [
    encodingName(source),
    ...(source.delimiter ? [say(NAMES[source.delimiter])] : [source.kind.toUpperCase()]),
    counted(survey.rows, 'row', 'rows', language),
    `${say('numbers')} ${numbers === 'nl' ? '1.234,56' : '1,234.56'}${proof}`,
    `${say('dates')} ${dates ?? say('unstated')}`,
  ]
  const rows = samples.fields.flatMap(({ column, name, samples: shown }) =>
    shown.map(({ raw, value }, at) => [
      at === 0 ? name : '',
      at === 0 ? (column ?? '') : '',
      raw,
      value.slice(0, 70),
    ]),
  )
  const head = [say('field'), say('column'), say('fileValue'), say('readAs')]
  return [
    `${say('file')}: ${source.path}`,
    `  ${facts.join(' · ')}`,
    '',
    `${say('values')}:`,
    ...table(head, rows),
    '',
  ]
}
