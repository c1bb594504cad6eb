import type { ReactNode } from 'react'

import { TEXT_SIZE } from '../../domain/text'
import type { Settings } from '../../settings'

type Props = {
  settings: Settings
  /** What is told of the picture when the host says nothing. */
  told: string
  width: number
  height: number
  /** Nothing when there are no figures: the picture says so. */
  children: ReactNode
}

/**
 * The picture of a chart, whole without a stylesheet: its ink is that of the text around it. Its patterns are named after the chart,
 * as names hold for a page and not for a picture.
 */
export const Drawing = ({ children, height, settings, told, width }: Props) => {
  const { anchor, caption, description, words } = settings
  return (
    <svg
      aria-labelledby={`${anchor}-title ${anchor}-desc`}
      className="chart-drawing"
      fill="currentColor"
      fontFamily="sans-serif"
      fontSize={TEXT_SIZE}
      height={height}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${anchor}-title`}>{caption}</title>
      <desc id={`${anchor}-desc`}>{description || told}</desc>
      {children ?? (
        <text className="chart-empty" x={0} y={TEXT_SIZE}>
          {words.empty}
        </text>
      )}
    </svg>
  )
}
