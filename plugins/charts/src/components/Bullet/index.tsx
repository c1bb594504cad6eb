import type { DataTable } from '../../domain/dataTable'
import { measureTable, readMeasure, tellMeasure } from '../../domain/measure'
import { drawBullet } from '../../drawing/drawBullet'
import type { BulletProps } from '../../props'
import { resolveSettings } from '../../settings'
import { Drawing } from '../Drawing'
import { Figure } from '../Figure'
import { Legend } from '../Samples/Legend'
import { Patterns } from '../Samples/lines'
import { Track } from './Track'

/** The picture alone, for a document. */
export const BulletDrawing = (props: BulletProps) => {
  const settings = resolveSettings(props)
  const { anchor, formats, width, words } = settings
  const measure = readMeasure(props)
  const picture = drawBullet(measure, { width, words, formats })
  return (
    <Drawing
      {...picture}
      settings={settings}
      told={tellMeasure(measure, props.direction, words, formats.whole)}
    >
      {picture.axis && (
        <>
          <Patterns anchor={anchor} />
          <Legend anchor={anchor} entries={picture.legend} isBullet />
          <Track anchor={anchor} axis={picture.axis} picture={picture} />
        </>
      )}
    </Drawing>
  )
}

/** The figures of the chart as rows, for a document. */
export const bulletTable = (props: BulletProps): DataTable => {
  const { caption, formats, words } = resolveSettings(props)
  return measureTable(caption, readMeasure(props), words, formats.whole)
}

/** One measurement as a bar with target, margin and baseline, and the same figures as a table. */
export const Bullet = (props: BulletProps) => (
  <Figure settings={resolveSettings(props)} table={bulletTable(props)}>
    <BulletDrawing {...props} />
  </Figure>
)
