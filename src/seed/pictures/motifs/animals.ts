import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { group, oval, path, stroke } from '../brush/svg'

/** A grazing cow, about 190 wide, standing on the origin; `coat` and `patch` are its two colours. */
export const cow = (coat: string = palette.snow, patch: string = palette.ink): string => {
  const legs = [30, 52, 132, 150].map((x, index) =>
    stroke(`M${x} -48V-2`, mix(coat, palette.ink, index % 2 ? 0.08 : 0.28), 13),
  )
  return group(
    {},
    oval(90, 0, 96, 9, palette.ink, { opacity: 0.18 }),
    ...legs,
    stroke('M166 -96q18 16 12 58', mix(coat, palette.ink, 0.25), 5),
    path('M24 -104Q90 -122 158 -106Q174 -100 172 -70Q168 -42 140 -42H44Q18 -42 16 -74Z', coat),
    path('M58 -111Q104 -118 122 -110Q134 -84 108 -74Q76 -66 62 -84Z', patch),
    path('M148 -108Q172 -102 172 -72Q160 -62 146 -78Z', patch),
    path('M36 -100Q10 -98 2 -66L-14 -34Q-14 -20 2 -22L26 -52Q44 -70 36 -100Z', patch),
    oval(-6, -29, 11, 9, palette.blush),
    path('M16 -88Q30 -98 38 -84Q28 -78 16 -88Z', mix(patch, palette.snow, 0.12)),
    path('M44 -44Q90 -30 140 -44L132 -40H52Z', mix(coat, palette.ink, 0.2)),
    oval(124, -40, 15, 8, palette.blush),
  )
}

/** A sheep, about 110 wide, standing on the origin. */
export const sheep = (seed = 1): string => {
  const random = createRandom(seed)
  const wool = Array.from({ length: 9 }, (_, index) => {
    const angle = (index / 9) * Math.PI * 2
    return oval(
      56 + Math.cos(angle) * 30,
      -50 + Math.sin(angle) * 15,
      20 + random() * 5,
      19 + random() * 4,
      palette.snow,
    )
  })
  return group(
    {},
    oval(56, 0, 58, 6, palette.ink, { opacity: 0.18 }),
    ...[34, 46, 70, 82].map((x) => stroke(`M${x} -30V-2`, mix(palette.plum, palette.ink, 0.5), 7)),
    oval(58, -40, 46, 20, mix(palette.sand, palette.plum, 0.22)),
    ...wool,
    oval(56, -52, 36, 20, palette.snow),
    path('M22 -72Q2 -70 0 -50Q0 -34 12 -34Q26 -38 30 -56Z', mix(palette.plum, palette.ink, 0.5)),
    path('M24 -70q12 -8 16 4q-8 8 -16 -4Z', mix(palette.plum, palette.ink, 0.3)),
  )
}

/** A heron at the water's edge, about 190 high, standing on the origin. */
export const heron = (): string => {
  const grey = mix(palette.slate, palette.snow, 0.35)
  return group(
    {},
    stroke('M-6 0V-70M10 0L4 -36L12 -70', mix(palette.ochre, palette.ink, 0.35), 4),
    path('M-52 -64Q-20 -118 30 -112Q48 -108 44 -92Q20 -62 -18 -64Z', grey),
    path('M-52 -64Q-20 -100 16 -98Q-8 -66 -52 -58Z', mix(grey, palette.ink, 0.4)),
    stroke('M34 -102Q66 -124 44 -150Q34 -168 52 -182', palette.snow, 13),
    oval(58, -186, 15, 9, palette.snow),
    path('M66 -191L112 -182L66 -179Z', palette.ochre),
    stroke('M62 -191Q42 -200 22 -188', palette.ink, 4),
    oval(62, -187, 2.4, 2.4, palette.ink),
  )
}
