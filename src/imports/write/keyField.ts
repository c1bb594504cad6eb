/** The field under which an import finds its documents again. */
export const KEY_FIELD = 'importKey'
