import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { group, oval, path, stroke } from '../brush/svg'

/** How a person looks; all measures are around a height of 200. */
export type PersonOptions = {
  coat: string
  trousers?: string
  skin: string
  hair: string
  arms?: 'down' | 'reach' | 'wave' | 'carry'
  legs?: 'stand' | 'walk' | 'none'
  style?: 'short' | 'long' | 'bun' | 'cap' | 'scarf'
}

const armPaths = {
  down: ['M-24 -138Q-38 -110 -32 -84', 'M24 -138Q38 -110 32 -84'],
  reach: ['M-24 -136Q-24 -106 10 -100', 'M24 -136Q44 -112 66 -108'],
  wave: ['M-24 -138Q-38 -110 -32 -84', 'M24 -138Q52 -150 56 -190'],
  carry: ['M-24 -136Q-30 -104 4 -98', 'M24 -136Q34 -104 8 -96'],
} as const

const hands = {
  down: [
    [-32, -80],
    [32, -80],
  ],
  reach: [
    [14, -99],
    [70, -107],
  ],
  wave: [
    [-32, -80],
    [57, -195],
  ],
  carry: [
    [6, -97],
    [10, -95],
  ],
} as const

const legPaths = {
  stand: ['M-11 -78V-4', 'M11 -78V-4'],
  walk: ['M-8 -78L-26 -6', 'M8 -78L18 -40L30 -4'],
  none: [],
} as const

const hairPath = (style: NonNullable<PersonOptions['style']>, hair: string): string => {
  const cap = path('M-21 -172Q-23 -198 0 -200Q23 -198 21 -172Q12 -184 -4 -184Q-16 -182 -21 -172Z', hair)
  if (style === 'long')
    return path(
      'M-23 -168Q-26 -200 0 -201Q26 -200 24 -164Q30 -146 20 -140Q16 -160 14 -182Q-8 -184 -16 -168Q-18 -150 -22 -142Q-30 -150 -23 -168Z',
      hair,
    )
  if (style === 'bun') return cap + oval(-4, -206, 11, 10, hair)
  if (style === 'cap')
    return path('M-22 -176Q-22 -202 0 -202Q22 -202 22 -178L38 -174Q30 -168 16 -172Q-4 -178 -22 -172Z', hair)
  if (style === 'scarf')
    return path(
      'M-24 -150Q-30 -200 0 -203Q30 -200 24 -150Q12 -140 17 -168Q12 -186 0 -186Q-12 -186 -17 -168Q-12 -142 -24 -150Z',
      hair,
    )
  return cap
}

const face = (skin: string): string => {
  const line = mix(skin, palette.ink, 0.75)
  return group(
    {},
    oval(4, -172, 2.2, 2.8, line),
    oval(15, -172, 2, 2.8, line),
    oval(0, -164, 4, 2.6, mix(skin, palette.rose, 0.5), { opacity: 0.7 }),
    stroke('M4 -160Q9 -156 14 -160', line, 1.8),
  )
}

/** A person as a calm, simple shape, 200 high, standing on the origin and facing right. */
export const person = (options: PersonOptions): string => {
  const {
    coat,
    trousers = palette.plum,
    skin,
    hair,
    arms = 'down',
    legs = 'stand',
    style = 'short',
  } = options
  const shade = mix(coat, palette.ink, 0.22)
  return group(
    {},
    legs === 'none' ? '' : oval(2, 0, 40, 6, palette.ink, { opacity: 0.2 }),
    ...legPaths[legs].map((d, index) => stroke(d, mix(trousers, palette.ink, index ? 0 : 0.2), 19)),
    stroke(armPaths[arms][0], shade, 15),
    oval(hands[arms][0][0], hands[arms][0][1], 8, 8, mix(skin, palette.ink, 0.1)),
    stroke('M0 -150V-138', mix(skin, palette.rust, 0.25), 15),
    path('M-27 -128Q-26 -146 -8 -147H8Q26 -146 27 -128L25 -72Q0 -64 -25 -72Z', coat),
    path('M8 -147Q26 -146 27 -128L25 -72Q14 -68 6 -68Q16 -110 8 -147Z', shade, { opacity: 0.7 }),
    oval(0, -172, 20, 23, skin),
    face(skin),
    hairPath(style, hair),
    stroke(armPaths[arms][1], mix(coat, palette.ink, 0.1), 15),
    oval(hands[arms][1][0], hands[arms][1][1], 8, 8, skin),
  )
}
