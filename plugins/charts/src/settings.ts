import { anchorOf } from './domain/anchor'
import type { ChartLanguage, ChartWords } from './domain/chartWords'
import { chartWords, languageOf } from './domain/chartWords'
import { captionOf } from './domain/dataTable'
import type { Format, Formats } from './domain/formatNumber'
import { formatsOf } from './domain/formatNumber'
import { plainText } from './domain/text'
import type { ChartProps } from './props'

/** What a chart goes by when it is drawn. */
export type Settings = {
  anchor: string
  /** The title with the unit of the figures. */
  caption: string
  /** What the host says of the chart, '' when nothing. */
  description: string
  language: ChartLanguage
  words: ChartWords
  formats: Formats
  width: number
}

const [WIDTH, LEAST_WIDTH, MOST_WIDTH] = [360, 200, 2000]

const plainly =
  (format: Format): Format =>
  (value) =>
    plainText(format(value))

/** Makes whole what a chart was told, with every text such that it can stand in a picture. */
export const resolveSettings = (props: ChartProps): Settings => {
  const language = languageOf(props.language)
  const { short, whole } = formatsOf(language, props.format, props.formatTick)
  const width = Number.isFinite(props.width) ? (props.width ?? WIDTH) : WIDTH
  return {
    anchor: anchorOf(props.id),
    caption: captionOf(plainText(props.title), props.unit && plainText(props.unit)),
    description: plainText(props.description ?? ''),
    language,
    words: chartWords(language),
    formats: { short: plainly(short), whole: plainly(whole) },
    width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)),
  }
}
