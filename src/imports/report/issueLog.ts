import type { Issue, Severity } from '../../domain/imports/issues/issue'

/** Issues that are kept in full; the rest is counted. */
const MOST_KEPT = 50_000

/** How often something was said of one column, and the first issues that said it. */
export interface IssueGroup {
  readonly code: Issue['code']
  readonly column?: string | undefined
  count: number
  readonly first: Issue[]
  readonly severity: Severity
}

const SHOWN = 3

/** Gathers what an import has to say; its memory does not grow with the file. */
export class IssueLog {
  readonly groups = new Map<string, IssueGroup>()
  readonly kept: Issue[] = []
  #errors = 0

  add(issues: readonly Issue[]): void {
    for (const issue of issues) this.#addOne(issue)
  }

  get errors(): number {
    return this.#errors
  }

  count(severity: Severity): number {
    return [...this.groups.values()].reduce(
      (sum, group) => sum + (group.severity === severity ? group.count : 0),
      0,
    )
  }

  #addOne(issue: Issue): void {
    if (issue.severity === 'error') this.#errors += 1
    if (this.kept.length < MOST_KEPT) this.kept.push(issue)
    const { code, column, severity } = issue
    const key = `${severity} ${code} ${column ?? ''}`
    const group = this.groups.get(key)
    if (!group) this.groups.set(key, { code, column, count: 1, first: [issue], severity })
    else {
      group.count += 1
      if (group.first.length < SHOWN) group.first.push(issue)
    }
  }
}
