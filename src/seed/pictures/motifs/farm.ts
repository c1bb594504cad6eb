import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { box, group, polygon, stroke } from '../brush/svg'
import { pane } from './house'

/** The great barn of a northern farm with its sweeping tiled roof. */
const barn = (roof: string): string =>
  group(
    {},
    box(230, -92, 430, 92, mix(palette.brick, palette.ink, 0.12)),
    polygon(
      [
        [200, -84],
        [330, -330],
        [560, -330],
        [690, -84],
      ],
      roof,
    ),
    polygon(
      [
        [200, -84],
        [330, -330],
        [400, -330],
        [300, -84],
      ],
      mix(roof, palette.straw, 0.4),
      { opacity: 0.5 },
    ),
    polygon(
      [
        [600, -84],
        [530, -330],
        [560, -330],
        [690, -84],
      ],
      mix(roof, palette.ink, 0.4),
      { opacity: 0.45 },
    ),
    ...[0.25, 0.5, 0.75].map((share) =>
      stroke(
        `M${200 + 130 * share} ${-84 - 246 * share}H${690 - 130 * share}`,
        mix(roof, palette.ink, 0.35),
        3,
        { opacity: 0.35 },
      ),
    ),
    polygon(
      [
        [420, 0],
        [420, -150],
        [470, -185],
        [520, -150],
        [520, 0],
      ],
      mix(palette.pine, palette.ink, 0.2),
    ),
    stroke('M470 0V-182M420 -70H520', mix(palette.pine, palette.sand, 0.35), 4),
    stroke('M330 -332L316 -356M330 -332L344 -356', palette.snow, 6),
  )

/** A farm of the kop-hals-romp kind, about 700 wide, its front house on the left, standing on the origin. */
export const farm = (roof: string = palette.tile): string => {
  const wall = mix(palette.brick, palette.rose, 0.2)
  return group(
    {},
    barn(roof),
    box(130, -105, 110, 105, mix(wall, palette.ink, 0.15)),
    polygon(
      [
        [120, -100],
        [140, -190],
        [260, -190],
        [260, -100],
      ],
      mix(roof, palette.ink, 0.14),
    ),
    polygon(
      [
        [0, 0],
        [0, -130],
        [75, -235],
        [150, -130],
        [150, 0],
      ],
      wall,
    ),
    polygon(
      [
        [100, 0],
        [100, -200],
        [150, -130],
        [150, 0],
      ],
      palette.ink,
      { opacity: 0.14 },
    ),
    polygon(
      [
        [-10, -122],
        [75, -245],
        [160, -122],
        [160, -142],
        [75, -266],
        [-10, -142],
      ],
      mix(roof, palette.ink, 0.1),
    ),
    pane(22, -30, 34, 58, palette.deep),
    pane(92, -30, 34, 58, palette.deep),
    pane(58, -136, 32, 42, palette.deep),
    box(165, -66, 34, 66, palette.pine),
  )
}
