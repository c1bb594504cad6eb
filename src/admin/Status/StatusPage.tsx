import { fill } from '@streekwerk/payload-kit/pure'
import type { ReactNode } from 'react'

import { sizeText } from '../../backups/sizeText'
import type { Status, VisitorsRole } from '../../domain/status/status'
import { warningsOf } from '../../domain/status/warningsOf'
import { WideTable } from '../overview/WideTable'
import { statusWords as words, warningWords } from './words'

type Speech = Readonly<{
  /** A label in the language of whoever looks. */
  say: (
    words: Readonly<{ en: string; nl: string }>,
    values?: Readonly<Record<string, number | string>>,
  ) => string
  /** A moment (ISO 8601) in that language. */
  moment: (at: string) => string
  size: (bytes: number) => string
}>

type Props = Speech & Readonly<{ now: string; status: Status }>

/** How this page speaks in a language. */
export const speechIn = (language: string): Speech => {
  const locale = language === 'en' ? 'en' : 'nl'
  const format = new Intl.DateTimeFormat(locale === 'nl' ? 'nl' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  return {
    moment: (at) => format.format(new Date(at)),
    say: (said, values = {}) => fill(said[locale], values),
    size: (bytes) => (locale === 'nl' ? sizeText(bytes).replace('.', ',') : sizeText(bytes)),
  }
}

const Part = ({ children, title }: { children: ReactNode; title: string }) => (
  <section className="status__part">
    <h2>{title}</h2>
    {children}
  </section>
)

const Facts = ({ facts }: { facts: readonly (readonly [name: string, told: string])[] }) => (
  <dl className="status__facts">
    {facts.map(([name, told]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{told}</dd>
      </div>
    ))}
  </dl>
)

const Warnings = ({ now, say, status }: Props) => {
  const warnings = warningsOf(status, now)
  if (warnings.length === 0) return <p className="status__well">{say(words.allWell)}</p>
  return (
    <ul className="status__warnings">
      {warnings.map(({ kind, of }) => {
        const about = of === 'data' || of === 'backups' ? say(words.disk[of]) : (of ?? '')
        return <li key={`${kind} ${of}`}>{say(warningWords[kind], { of: about })}</li>
      })}
    </ul>
  )
}

const Jobs = ({ moment, say, status: { jobs } }: Props) => (
  <div className="overview">
    <WideTable name={say(words.jobsTold)}>
      <thead>
        <tr>
          {[words.job, words.lastAt, words.failed, words.lastError].map((name) => (
            <th key={name.en} scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {jobs.map(({ failed, lastAt, lastError, slug }) => (
          <tr key={slug}>
            <th scope="row">{slug}</th>
            <td>{lastAt === null ? say(words.never) : moment(lastAt)}</td>
            <td>{failed}</td>
            <td>{lastError ?? say(words.none)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  </div>
)

const roleText = ({ say }: Speech, { name, readsBeyond, writes }: VisitorsRole): string => {
  const tables = [...new Set([...writes, ...readsBeyond])]
  return tables.length === 0
    ? say(words.safeRole, { role: name })
    : say(words.wideRole, { role: name, tables: tables.join(', ') })
}

const missingText = (
  say: Speech['say'],
  { missing, missingCount: count }: NonNullable<Status['backups']['lastSuccess']>,
): string => (count === 0 ? say(words.none) : say(words.missingTold, { count, some: missing.join(', ') }))

const backupFacts = ({ moment, say, size, status: { backups } }: Props) => {
  const { isEncrypted, lastFailure, lastSuccess } = backups
  const succeeded =
    lastSuccess && say(words.backupTold, { at: moment(lastSuccess.at), size: size(lastSuccess.bytes) })
  const failed =
    lastFailure && say(words.failureTold, { at: moment(lastFailure.at), reason: lastFailure.reason })
  return [
    [say(words.lastBackup), succeeded ?? say(words.never)],
    ...(lastSuccess ? [[say(words.missing), missingText(say, lastSuccess)] as const] : []),
    [say(words.lastFailure), failed ?? say(words.none)],
    [say(words.encrypted), say(isEncrypted ? words.yes : words.no)],
  ] as const
}

/** How the program runs, what needs attention first. */
export const StatusPage = (props: Props) => {
  const { moment, now, say, size, status } = props
  const { database, disks, mail, node, sealing, terms, uploads, version, visitors } = status
  const { bucket } = uploads
  const free = disks.map(
    (disk) =>
      [
        say(words.disk[disk.of]),
        say(words.free, { free: size(disk.free), total: size(disk.total) }),
      ] as const,
  )
  return (
    <div className="status">
      <header>
        <h1>{say(words.title)}</h1>
        <p>{say(words.lead, { at: moment(now) })}</p>
      </header>
      <Part title={say(words.attention)}>
        <Warnings {...props} />
      </Part>
      <Part title={say(words.program)}>
        <Facts
          facts={[
            [say(words.version), version],
            [say(words.runsOn), `Node ${node}`],
          ]}
        />
      </Part>
      <Part title={say(words.database)}>
        <Facts
          facts={[
            [say(words.version), `PostgreSQL ${database.version}`],
            [say(words.size), size(database.bytes)],
            [say(words.lastMigration), database.migration],
          ]}
        />
      </Part>
      <Part title={say(words.disks)}>
        <Facts
          facts={[
            ...free,
            [say(words.uploads), bucket === null ? say(words.inFolder) : say(words.inBucket, { bucket })],
          ]}
        />
      </Part>
      <Part title={say(words.backups)}>
        <Facts facts={backupFacts(props)} />
      </Part>
      <Part title={say(words.jobs)}>
        <Jobs {...props} />
      </Part>
      <Part title={say(words.mail)}>
        <p>{say(mail.isSent ? words.mailSent : words.mailKept)}</p>
      </Part>
      <Part title={say(words.trail)}>
        <Facts
          facts={[
            [say(words.sealed), String(sealing.sealed)],
            [say(words.unsealed), String(sealing.unsealed)],
          ]}
        />
      </Part>
      <Part title={say(words.terms)}>
        <Facts
          facts={[
            [say(words.contacts), String(terms.contacts)],
            [say(words.senders), String(terms.ideas)],
            [say(words.pictures), String(terms.pictures)],
          ]}
        />
      </Part>
      <Part title={say(words.visitors)}>
        {visitors.length === 0 ? (
          <p>{say(words.noVisitors)}</p>
        ) : (
          <ul>
            {visitors.map((role) => (
              <li key={role.name}>{roleText(props, role)}</li>
            ))}
          </ul>
        )}
      </Part>
    </div>
  )
}
