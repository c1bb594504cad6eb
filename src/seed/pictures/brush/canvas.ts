/** The size of every picture, in pixels. */
export const canvas = { width: 1920, height: 1280 } as const
