import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import nodemailer from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { fileTransport } from './fileTransport'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'streekwerk-mail-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const message = {
  from: 'a@example.nl',
  to: 'b@example.nl',
  subject: 'Wachtwoord',
  text: 'Een koppeling: https://example.nl/x',
}

test('without a mail server each message becomes a file of its own that is announced', async () => {
  const announced: string[] = []
  const mailer = nodemailer.createTransport(
    fileTransport(join(folder, 'mail'), (path, to) => announced.push(path, to)),
  )
  await mailer.sendMail(message)
  await mailer.sendMail(message)
  const files = await readdir(join(folder, 'mail'))
  expect(files).toHaveLength(2)
  expect(announced).toContain('b@example.nl')
  const text = await readFile(announced[0] ?? '', 'utf8')
  expect(text).toContain('Subject: Wachtwoord')
  expect(text).toContain('https://example.nl/x')
})

test('a written message can be read by its owner alone', async () => {
  const [file = ''] = await readdir(join(folder, 'mail'))
  expect((await stat(join(folder, 'mail', file))).mode & 0o777).toBe(0o600)
})

test('a message id cannot steer where the file is written', async () => {
  const mailer = nodemailer.createTransport(fileTransport(join(folder, 'steered'), () => undefined))
  await mailer.sendMail({ ...message, messageId: '<../../../etc/passwd@example.nl>' })
  const files = await readdir(join(folder, 'steered'))
  expect(files).toHaveLength(1)
  expect(files[0]).not.toContain('/')
})

test('a folder that cannot be written makes the sending fail, not the program', async () => {
  const mailer = nodemailer.createTransport(fileTransport('/dev/null/mail', () => undefined))
  await expect(mailer.sendMail(message)).rejects.toThrow()
})
