/** The collections that a rich text can link to. */
export const linkable = ['projects', 'partners', 'themes', 'updates'] as const

/** The collections that a rich text can show; nothing else is ever named in one. */
export const showable = ['media'] as const
