import { Damage } from '../format/damage'
import type { Member } from './readMembers'

/** The members of an archive, one at a time, with a look at the next one. */
export class Members {
  private next: Promise<IteratorResult<Member>> | undefined

  constructor(private readonly members: AsyncIterator<Member>) {}

  /** The next member, which stays the next one; none at the end. */
  async look(): Promise<Member | undefined> {
    const next = await (this.next ??= this.members.next())
    return next.done ? undefined : next.value
  }

  /** Takes the next member; throws a `Damage` when there is none. */
  async take(): Promise<Member> {
    const member = await this.look()
    if (!member) throw new Damage('the archive ends too early')
    this.next = undefined
    return member
  }

  /** Takes the next member, which has to be of that name. */
  async expect(name: string): Promise<Member> {
    const member = await this.take()
    if (member.name !== name) throw new Damage(`${member.name} stands where ${name} should`)
    return member
  }

  /** Ends the reading, also in the middle. */
  async close(): Promise<void> {
    await this.members.return?.()
  }
}
