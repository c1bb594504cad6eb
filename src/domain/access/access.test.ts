import { describe, expect, it } from 'vitest'

import { everyRole, only } from './policy'
import { reachesOf } from './reach'

describe('reach', () => {
  it('a role that is not named may do nothing', () => {
    expect(reachesOf(['editor'], only('all', 'admin'))).toEqual([])
  })

  it('several roles add up', () => {
    const grants = { ...only('own', 'editor'), ...only('project', 'partner-member') }
    expect(reachesOf(['partner-member', 'editor', 'admin'], grants)).toEqual(['own', 'project'])
  })

  it('all swallows the rest', () => {
    expect(reachesOf(['editor', 'admin'], { ...everyRole('own'), ...only('all', 'admin') })).toEqual(['all'])
  })
})
