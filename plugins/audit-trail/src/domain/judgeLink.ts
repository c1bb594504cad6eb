/** In which way a chain was tampered with. */
export type LinkFault = Readonly<{ kind: 'changed' | 'inserted' | 'missing' | 'reordered'; seq: number }>

/** What is known of a place at which a chain does not go on. */
export type Break = Readonly<{
  /** The place that comes next. */
  expected: number
  /** What stands there or, where nothing does, first after it. */
  found: Readonly<{
    seq: number
    /** Whether it names the entry before as the one that it follows. */
    isLinked: boolean
    /** Whether its hash is right at a place, after the entry that it names. */
    fitsAt: (seq: number) => boolean
    /** Whether it names the same entry before it as the one before does. */
    sharesPredecessor: boolean
  }>
  claimant: Readonly<{
    /** Where another entry stands that names the entry before as the one that it follows. */
    seq: number
    /** Whether it belongs at the place that comes next. */
    belongs: boolean
  }> | null
}>

/** Names what was done where a chain breaks: what belongs there stands elsewhere, is gone, was changed, or something stands before it that does not belong. */
export const judgeLink = ({ claimant, expected, found }: Break): LinkFault => {
  const at = (kind: LinkFault['kind'], seq = expected): LinkFault => ({ kind, seq })
  if (found.seq < expected) return at('inserted', found.seq)
  if (claimant?.belongs) {
    // What stands here belongs where the other one stands: the two changed places.
    if (found.seq > expected || found.fitsAt(claimant.seq)) return at('reordered')
    return at('inserted')
  }
  if (found.seq > expected) return at('missing')
  if (found.isLinked) return at('changed')
  if (found.fitsAt(expected + 1)) return at('missing')
  if (found.sharesPredecessor && found.fitsAt(expected - 1)) return at('inserted', expected - 1)
  return at('changed')
}
