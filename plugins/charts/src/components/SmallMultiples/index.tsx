import type { DataTable } from '../../domain/dataTable'
import { multiplesTable } from '../../domain/multiplesTable'
import { readSeries } from '../../domain/series'
import { drawMultiples } from '../../drawing/drawMultiples'
import type { SmallMultiplesProps } from '../../props'
import { resolveSettings } from '../../settings'
import { Drawing } from '../Drawing'
import { Figure } from '../Figure'
import { Panel } from '../Panel'

/** The picture alone, for a document. */
export const SmallMultiplesDrawing = (props: SmallMultiplesProps) => {
  const settings = resolveSettings(props)
  const { anchor, formats, width, words } = settings
  const series = readSeries(props.series)
  const picture = drawMultiples(series, width, formats.short)
  return (
    <Drawing
      {...picture}
      settings={settings}
      told={picture.panels.length === 0 ? words.empty : words.groups(series.length)}
    >
      {picture.panels.length === 0
        ? null
        : picture.panels.map((panel, at) => (
            <g className="chart-multiple" key={at}>
              {panel.name.map(({ text, y }) => (
                <text className="chart-name" fontWeight="bold" key={y} x={panel.box.left} y={y}>
                  {text}
                </text>
              ))}
              <Panel anchor={anchor} format={formats.whole} panel={panel} words={words} />
            </g>
          ))}
    </Drawing>
  )
}

/** The figures of the chart as rows, for a document. */
export const smallMultiplesTable = (props: SmallMultiplesProps): DataTable => {
  const { caption, formats, words } = resolveSettings(props)
  return multiplesTable(caption, readSeries(props.series), words, formats.whole)
}

/** A small line for each part, all on one scale so that they compare, and the same figures as a table. */
export const SmallMultiples = (props: SmallMultiplesProps) => (
  <Figure settings={resolveSettings(props)} table={smallMultiplesTable(props)}>
    <SmallMultiplesDrawing {...props} />
  </Figure>
)
