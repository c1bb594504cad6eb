import { fill } from '@streekwerk/payload-kit/pure'
import type { ReactNode } from 'react'

import { sizeText } from '../../backups/sizeText'
import { endOfDay } from '../../domain/dates/endOfDay'
import type { Words } from '../../domain/locales/locales'
import type { Failure, Job, Status, VisitorsRole } from '../../domain/status/status'
import { isAhead, type Warning, warningsOf } from '../../domain/status/warningsOf'
import { WideTable } from '../overview/WideTable'
import { isNamed, jobNames, statusWords as words, warningWords } from './words'

type Speech = Readonly<{
  /** A label in the language of whoever looks. */
  say: (
    words: Readonly<{ en: string; nl: string }>,
    values?: Readonly<Record<string, number | string>>,
  ) => string
  /** So many seconds in that language, as one would say it. */
  duration: (seconds: number) => string
  /** A whole number in that language. */
  count: (number: number) => string
  /** A moment (ISO 8601) in that language. */
  moment: (at: string) => string
  size: (bytes: number) => string
  /** Words in that language, for what names itself. */
  words: (said: Words) => string
}>

type Props = Speech & Readonly<{ admin: string; now: string; status: Status }>

const HOUR_S = 3600
const DAY_S = 24 * HOUR_S

/** How this page speaks in a language. */
export const speechIn = (language: string): Speech => {
  const locale = language === 'en' ? 'en' : 'nl'
  const format = new Intl.DateTimeFormat(locale === 'nl' ? 'nl' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  const numbers = new Intl.NumberFormat(locale === 'nl' ? 'nl' : 'en-GB')
  const inUnit = (unit: 'day' | 'hour' | 'minute', number: number) =>
    new Intl.NumberFormat(locale === 'nl' ? 'nl' : 'en-GB', {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    }).format(Math.max(1, Math.round(number)))
  return {
    duration: (seconds) => {
      if (seconds > 2 * DAY_S) return inUnit('day', seconds / DAY_S)
      return seconds > 2 * HOUR_S ? inUnit('hour', seconds / HOUR_S) : inUnit('minute', seconds / 60)
    },
    count: (number) => numbers.format(number),
    moment: (at) => format.format(new Date(at)),
    say: (said, values = {}) => fill(said[locale], values),
    size: (bytes) => (locale === 'nl' ? sizeText(bytes).replace('.', ',') : sizeText(bytes)),
    words: (said) => said[locale],
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

const jobName = ({ words: inWords }: Speech, slug: string): string =>
  isNamed(slug) ? inWords(jobNames[slug]) : slug

const aboutOf = (speech: Speech, { kind, of }: Warning): string => {
  if (of === 'data' || of === 'backups') return speech.say(words.disk[of])
  if (kind === 'clockApart' || kind === 'clockJumped') return speech.duration(Number(of))
  return kind === 'jobFailed' ? jobName(speech, of ?? '') : (of ?? '')
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The list of the pictures whose consent ended before the day of a moment, or was withdrawn. */
const overdueList = (admin: string, now: string): string => {
  const yesterday = new Date(Date.parse(endOfDay(now) ?? now) - 1.5 * DAY_MS)
  const query = new URLSearchParams({
    'where[or][0][and][0][consent.withdrawn][equals]': 'true',
    'where[or][1][and][0][consent.consentUntil][less_than]': endOfDay(yesterday.toISOString()) ?? now,
  })
  return `${admin}/collections/media?${query.toString()}`
}

const Warnings = (props: Props) => {
  const { admin, now, say, status } = props
  const warnings = warningsOf(status, now)
  if (warnings.length === 0) return <p className="status__well">{say(words.allWell)}</p>
  return (
    <ul className="status__warnings">
      {warnings.map((warning) => (
        <li key={`${warning.kind} ${warning.of}`}>
          {say(warningWords[warning.kind], { of: aboutOf(props, warning) })}
          {warning.kind === 'consentOver' && (
            <>
              {' '}
              <a href={overdueList(admin, now)}>{say(words.showPictures)}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const failureText = ({ moment, say, words: inWords }: Speech, failure: Failure | null): string =>
  failure === null
    ? say(words.none)
    : say(words.failureTold, { at: moment(failure.at), reason: inWords(failure.reason) })

const momentText = ({ moment, say }: Speech, at: string | null): string =>
  at === null ? say(words.never) : moment(at)

/** When a job last ended, well or not; a time that is still to come, of a clock that was ahead, only where there is no other. */
const endOf = ({ lastFailure, succeededAt }: Job, now: string): string | null => {
  const ends = [succeededAt, lastFailure?.at].filter((at) => typeof at === 'string').toSorted()
  return ends.findLast((at) => !isAhead(at, now)) ?? ends.at(-1) ?? null
}

const Jobs = (props: Props) => (
  <div className="overview">
    <WideTable name={props.say(words.jobsTold)}>
      <thead>
        <tr>
          {[words.job, words.lastRun, words.failed, words.lastFailure].map((name) => (
            <th key={name.en} scope="col">
              {props.say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.status.jobs.map((job) => (
          <tr key={job.slug}>
            <th scope="row">{jobName(props, job.slug)}</th>
            <td>{momentText(props, endOf(job, props.now))}</td>
            <td>{props.say(words.times, { count: props.count(job.failed) })}</td>
            <td>{failureText(props, job.lastFailure)}</td>
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
  { count: number, say }: Speech,
  { missing, missingCount: count }: NonNullable<Status['backups']['lastSuccess']>,
): string =>
  count === 0 ? say(words.none) : say(words.missingTold, { count: number(count), some: missing.join(', ') })

const backupFacts = (props: Props) => {
  const { moment, say, size, status } = props
  const { backups } = status
  const { isEncrypted, lastFailure, lastSuccess } = backups
  const succeeded =
    lastSuccess && say(words.backupTold, { at: moment(lastSuccess.at), size: size(lastSuccess.bytes) })
  return [
    [say(words.lastBackup), succeeded ?? say(words.never)],
    ...(lastSuccess ? [[say(words.missing), missingText(props, lastSuccess)] as const] : []),
    [say(words.lastFailure), failureText(props, lastFailure)],
    [say(words.encrypted), say(isEncrypted ? words.yes : words.no)],
  ] as const
}

/** How the program runs, what needs attention first. */
export const StatusPage = (props: Props) => {
  const { count, moment, now, say, size, status } = props
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
        {mail.isSent ? (
          <Facts
            facts={[
              [say(words.mailSent), momentText(props, mail.lastSentAt)],
              [say(words.mailFailed), failureText(props, mail.lastFailure)],
            ]}
          />
        ) : (
          <p>{say(words.mailKept)}</p>
        )}
      </Part>
      <Part title={say(words.trail)}>
        <Facts
          facts={[
            [say(words.sealed), count(sealing.sealed)],
            [say(words.unsealed), count(sealing.unsealed)],
          ]}
        />
      </Part>
      <Part title={say(words.terms)}>
        <Facts
          facts={[
            [say(words.contacts), count(terms.contacts)],
            [say(words.senders), count(terms.ideas)],
            [say(words.pictures), count(terms.pictures)],
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
