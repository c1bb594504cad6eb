/** What is remembered of one path. A moved path leads to wherever its document now is; a gone one says so. */
export type PathRow = {
  path: string
  locale: string
  /** The document, as `collection:id`. */
  key: string
  state: 'current' | 'moved' | 'gone'
  /** ISO 8601 instant at which it came into this state. */
  since: string
}

/** Where a document wants to be found from now on; null: nowhere. */
export type PathWish = { key: string; locale: string; path: string | null }

/** What to write, and the wishes that could not be met because another document is found there. */
export type PathSettlement = { changed: PathRow[]; refused: (PathWish & { takenBy: string })[] }

const owner = ({ key, locale }: { key: string; locale: string }): string => `${locale} ${key}`

type Refused = PathSettlement['refused']

const grantOnce = (wishes: readonly PathWish[], before: ReadonlyMap<string, PathRow>) => {
  const moving = new Set(wishes.map(owner))
  const granted = new Map<string, PathWish>()
  const refused: Refused = []
  for (const wish of wishes) {
    if (wish.path === null) continue
    const holder = before.get(wish.path)
    // Who holds the path may itself be on its way elsewhere in this same set.
    const held = holder?.state === 'current' && !moving.has(owner(holder)) ? holder : granted.get(wish.path)
    if (held && owner(held) !== owner(wish)) refused.push({ ...wish, takenBy: held.key })
    else granted.set(wish.path, wish)
  }
  return { granted, refused }
}

/** A document that is refused stays where it is, so whoever counted on its path is asked again. */
const grant = (wishes: readonly PathWish[], before: ReadonlyMap<string, PathRow>) => {
  const refused: Refused = []
  let asking = wishes
  for (;;) {
    const round = grantOnce(asking, before)
    refused.push(...round.refused)
    if (round.refused.length === 0) return { granted: round.granted, met: asking, refused }
    const stuck = new Set(round.refused.map(owner))
    asking = asking.filter((wish) => !stuck.has(owner(wish)))
  }
}

/**
 * Decides what becomes of paths when documents are published, renamed or withdrawn. A document that moves leaves its
 * earlier paths leading to it, one that goes leaves them gone, one that comes back has them again; a path that a
 * document wants wins over what another one once was. Two documents are never found at one path: the second is refused,
 * and nothing of it changes.
 *
 * `known` must hold every row of the documents in `wishes` and every row of the paths they want.
 */
export const settlePaths = (
  known: readonly PathRow[],
  wishes: readonly PathWish[],
  at: string,
): PathSettlement => {
  const before = new Map(known.map((row) => [row.path, row]))
  const { granted, met, refused } = grant(wishes, before)
  const target = new Map(met.map((wish) => [owner(wish), wish.path]))
  const after = new Map<string, PathRow>()
  for (const row of known) {
    const path = target.get(owner(row))
    if (path === undefined) continue
    const state = path === null ? 'gone' : path === row.path ? 'current' : 'moved'
    after.set(row.path, { ...row, state, since: state === row.state ? row.since : at })
  }
  for (const [path, { key, locale }] of granted) {
    const own = after.get(path)
    const stays = own?.key === key && own.locale === locale
    after.set(path, stays ? own : { path, locale, key, state: 'current', since: at })
  }
  const changed = [...after.values()].filter((row) => {
    const old = before.get(row.path)
    return !old || old.key !== row.key || old.locale !== row.locale || old.state !== row.state
  })
  return { changed, refused }
}
