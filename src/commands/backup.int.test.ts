import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'

import { describe, expect, test } from 'vitest'

import { runCommand } from '../../test/support/runCommand'
import { filesOf, rowsOf } from '../backups/test/contentOf'
import { killCommand } from '../backups/test/killCommand'
import { useRegionBackups } from '../backups/test/regionBackup'
import { isRoot } from '../database/embedded/account'
import { runChild } from '../processes/runChild'

const { backUp, folder, makePlace, place, region } = useRegionBackups()

const at = ({ dataDir, url }: { dataDir: string; url: string }): Record<string, string> => ({
  ...region().settings,
  DATABASE_URL: url,
  DATA_DIR: dataDir,
})
/** Who is not root may mount where they are alone. */
const UNSHARE = isRoot() ? ['--mount'] : ['--map-root-user', '--mount']
const canMount = spawnSync('unshare', [...UNSHARE, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0

const run = (settings: Record<string, string>, ...args: string[]) => runCommand(args, { folder, settings })

describe('npm run backup and npm run restore', () => {
  test('carry a region over with a passphrase in a file, and name the secrets to keep', async () => {
    await writeFile(place('kort'), 'kort')
    await writeFile(place('wachtzin'), 'zes woorden die niemand anders weet\n')
    const backed = await run(region().settings, 'backup', 'regio.backup', '--passphrase-file', 'wachtzin')
    expect([backed.code, backed.errors]).toEqual([0, ''])
    expect(backed.output).toMatch(/regio\.backup: \d+ tabellen, \d+ rijen, \d+ bestanden \(\d+\.\d MB\)/)
    expect(backed.output).toContain('bewaar het apart: PAYLOAD_SECRET (')
    const header = (await readFile(place('regio.backup'))).toString('latin1').split('\n')[0] ?? ''
    expect(JSON.parse(header)).toMatchObject({ secretsToKeep: ['PAYLOAD_SECRET'] })
    expect(header).not.toContain(region().settings.PAYLOAD_SECRET)
    const fresh = await makePlace()
    const restored = await run(at(fresh), 'restore', 'regio.backup', '--passphrase-file', 'wachtzin')
    expect([restored.code, restored.errors]).toEqual([0, ''])
    expect(restored.output).toMatch(
      /\d+ rijen en \d+ bestanden, zoals ze waren op \d+ \S+ \d{4} om \d\d:\d\d\./,
    )
    expect(restored.output).toContain('Hier staat al ingesteld: PAYLOAD_SECRET. Kijk of dat hetzelfde is')
    expect(restored.output).not.toContain('Zet nu terug')
    expect(await rowsOf(fresh.url)).toEqual(await rowsOf(region().url))
    expect(await filesOf(fresh.dataDir)).toEqual(await filesOf(region().folder))
  })

  test('pass on nothing that a backup tells the terminal to do', async () => {
    await backUp('vijandig.backup', { secretsToKeep: ['GEHEIM\u001b[2J\u202e'] })
    const { code, output } = await run(at(await makePlace()), 'restore', 'vijandig.backup')
    expect([code, output]).toEqual([0, expect.stringContaining('GEHEIM\\u001b[2J\\u202e')])
    expect(output).not.toContain('\u001b[2J')
  })

  test.skipIf(process.platform !== 'linux')(
    'without a passphrase make a file that ordinary tools open',
    async () => {
      await run(region().settings, 'backup', 'open.backup')
      const script = `mkdir open && cd open && tail -n +2 ../open.backup | gunzip 2>/dev/null | tar x &&
      cat checksums/* | sha256sum --check --quiet && wc -l < tables/projects/000001.copy && ls media | wc -l`
      const { code, output } = await runChild('sh', ['-c', script], { cwd: folder, limitMs: 30_000 })
      const { projects = [] } = await rowsOf(region().url)
      const pictures = Object.keys(await filesOf(region().folder)).filter((name) => name.startsWith('media/'))
      expect([code, output.trim().split('\n')]).toEqual([
        0,
        [String(projects.length), String(pictures.length)],
      ])
    },
  )

  test('take the passphrase from BACKUP_PASSPHRASE', async () => {
    const settings = { ...region().settings, BACKUP_PASSPHRASE: 'een wachtzin uit de instellingen' }
    expect((await run(settings, 'backup', 'omgeving.backup')).code).toBe(0)
    const fresh = await makePlace()
    const without = await run(at(fresh), 'restore', 'omgeving.backup', '--language', 'en')
    expect(without.errors).toContain(
      'is encrypted: give the passphrase with --passphrase-file or in BACKUP_PASSPHRASE',
    )
    const wrong = { ...at(fresh), BACKUP_PASSPHRASE: 'een heel andere wachtzin' }
    expect((await run(wrong, 'restore', 'omgeving.backup')).errors).toContain('De wachtzin is niet die van')
    const right = { ...at(fresh), BACKUP_PASSPHRASE: settings.BACKUP_PASSPHRASE }
    expect((await run(right, 'restore', 'omgeving.backup')).code).toBe(0)
    const again = await run(right, 'restore', 'omgeving.backup')
    expect([again.code, again.errors]).toEqual([
      1,
      expect.stringContaining('Deze database is niet leeg (er staat iets in'),
    ])
  })

  test('with a passphrase in the settings a backup that is not encrypted is refused until somebody says so', async () => {
    await run(region().settings, 'backup', 'onversleuteld.backup')
    const fresh = await makePlace()
    const settings = { ...at(fresh), BACKUP_PASSPHRASE: 'een wachtzin uit de instellingen' }
    const refused = await run(settings, 'restore', 'onversleuteld.backup')
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('is niet versleuteld')])
    expect(await rowsOf(fresh.url)).toEqual({})
    expect((await run(settings, 'restore', 'onversleuteld.backup', '--not-encrypted')).code).toBe(0)
  })

  test('tell another program in one line what is in a backup', async () => {
    const { output } = await run(region().settings, 'backup', 'json.backup', '--json')
    const told = JSON.parse(output.trim().split('\n').at(-1) ?? '') as unknown
    expect(told).toMatchObject({ files: expect.any(Number) as unknown, missing: { count: 0, some: [] } })
  })

  test.each([
    [['backup'], 'Gebruik: npm run backup -- <bestand>'],
    [['backup', 'a', 'b', '--language', 'en'], 'Use: npm run backup -- <file>'],
    [['backup', 'nergens/regio.backup'], 'is niet te schrijven, die map is er niet: er is niets bewaard.'],
    [['backup', 'regio.backup'], 'is er al: geef een andere naam.'],
    [['backup', 'x.backup', '--passphrase-file', 'nergens'], 'De wachtzin in'],
    [['backup', 'x.backup', '--passphrase-file', 'kort'], 'heeft minder dan 12 tekens'],
    [['restore'], 'Gebruik: npm run restore -- <bestand>'],
    [['restore', 'nergens.backup'], 'is niet te lezen: ENOENT.'],
    [['restore', 'wachtzin'], 'is geen back-up van dit programma.'],
  ])('%j is refused in one line', async (args, reason) => {
    const { code, errors } = await run(at(await makePlace(true)), ...args)
    expect(code).toBe(1)
    expect(errors).toContain(reason)
    expect((await readdir(folder)).filter((name) => /\.(part|lock)$/.test(name))).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('a file that cannot grow any more leaves nothing', async () => {
    const limited = 'ulimit -f 2000; exec "$0" -C production src/commands/run.mjs backup "$1"'
    const { code, output } = await runChild('sh', ['-c', limited, process.execPath, place('vol.backup')], {
      env: { ...process.env, ...region().settings, NODE_OPTIONS: '', VITEST: '' },
      limitMs: 60_000,
    })
    expect(code).toBe(1)
    expect(output).toContain('is niet te schrijven, het bestand wordt te groot: er is niets bewaard.')
    expect((await readdir(folder)).filter((name) => name.startsWith('vol.'))).toEqual([])
  })

  describe.skipIf(!canMount)('on a disk that fills up in the middle', () => {
    /** Runs a command with a disk of two megabytes in a folder, and lists what is on it afterwards, from `left:` on. */
    const onSmallDisk = async (disk: string, settings: Record<string, string>, ...args: string[]) => {
      await mkdir(disk)
      const script = `mount -t tmpfs -o size=2m tmpfs "$0" && { "$@"; code=$?; echo left: $(ls -A "$0"); exit $code; }`
      const command = [process.execPath, '-C', 'production', 'src/commands/run.mjs', ...args]
      return runChild('unshare', [...UNSHARE, 'sh', '-c', script, disk, ...command], {
        env: { ...process.env, ...settings, NODE_OPTIONS: '', VITEST: '' },
        limitMs: 60_000,
      })
    }

    test('a backup leaves nothing, and says so', async () => {
      const disk = place('klein')
      const { code, output } = await onSmallDisk(disk, region().settings, 'backup', `${disk}/vol.backup`)
      expect(code).toBe(1)
      expect(output).toContain('is niet te schrijven, de schijf is vol: er is niets bewaard.')
      expect(output).toMatch(/^left:$/m)
    })

    test('a restore leaves the place as empty as it was, and says so', async () => {
      await run(region().settings, 'backup', 'groot.backup')
      const { url } = await makePlace()
      const settings = at({ dataDir: place('kleiner'), url })
      const { code, output } = await onSmallDisk(place('kleiner'), settings, 'restore', place('groot.backup'))
      expect(code).toBe(1)
      expect(output).toContain('De schijf is vol: er is niets teruggezet.')
      expect(output).toMatch(/^left:$/m)
      expect(await rowsOf(url)).toEqual({})
    })
  })

  test('a restore that is cancelled in the middle undoes what was done, and says so', async () => {
    await run(region().settings, 'backup', 'gestopt.backup')
    const fresh = await makePlace()
    let isAsked = false
    const { code, errors } = await runCommand(
      ['restore', 'gestopt.backup', '--language', 'en'],
      { folder, settings: at(fresh) },
      // A step is announced when it takes longer than a second.
      (said, interrupt) => {
        if (isAsked || !said.includes('▸ Restore')) return
        isAsked = true
        interrupt()
      },
    )
    expect([code, errors.trim()]).toEqual([130, '✗ Stopped: nothing was restored.'])
    expect(await rowsOf(fresh.url)).toEqual({})
    expect(await readdir(fresh.dataDir)).toEqual([])
  })

  test('both, killed in the middle, leave nothing that looks whole, and work the next time', async () => {
    const file = place('gedood.backup')
    await killCommand(['backup', file], region().settings, () => existsSync(`${file}.part`))
    expect(existsSync(file)).toBe(false)
    expect((await run(region().settings, 'backup', 'gedood.backup')).code).toBe(0)
    const fresh = await makePlace()
    const isStaging = () =>
      readdir(`${fresh.dataDir}/restore.part/media`).then(
        (names) => names.length > 20,
        () => false,
      )
    await killCommand(['restore', file], at(fresh), isStaging)
    expect(await rowsOf(fresh.url)).toEqual({})
    expect(await filesOf(fresh.dataDir)).toEqual({})
    expect((await run(at(fresh), 'restore', 'gedood.backup')).code).toBe(0)
    expect(await rowsOf(fresh.url)).toEqual(await rowsOf(region().url))
    expect(await readdir(fresh.dataDir)).toEqual(['files', 'media'])
  })
})
