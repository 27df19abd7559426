import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { factSchema } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { attune, folderWith, jsonLines, parsed } from './run-program.ts'

interface Said {
  predicate: string
  subject: string
  value: unknown
  statement: string
  status: string
  provenance: { quote: string | null; statedBy: string }[]
}

const talk = (id: string, text: string, customer?: string) => ({
  id,
  ...(customer ? { customer: { id: customer } } : {}),
  messages: [{ role: 'customer', text, at: '2026-05-03T09:00:00Z' }],
})
const factsOf = async (text: string): Promise<Said[]> => {
  const { stdout } = await attune(['remember', '-', '--json'], { stdin: jsonLines(talk('t', text)) })
  return parsed(stdout)[0].facts
}
const now = ['--now', '2026-06-01T12:00:00Z']

describe('attune remember', () => {
  it.each([
    ['I am allergic to peanuts.', 'allergy', 'customer', 'Allergic to peanuts', 'I am allergic to peanuts'],
    ['我女儿对芝麻过敏。', 'allergy', 'daughter', '女儿：对芝麻过敏', '我女儿对芝麻过敏'],
    ['我女兒對芝麻過敏。', 'allergy', 'daughter', '女兒：對芝麻過敏', '我女兒對芝麻過敏'],
  ])('hears three scripts, with the words it was said in: %s', async (text, predicate, subject, statement, quote) => {
    const facts = await factsOf(text)
    expect(facts).toEqual([
      expect.objectContaining({
        predicate,
        subject,
        statement,
        status: 'active',
        provenance: [expect.objectContaining({ quote, statedBy: 'customer' })],
      }),
    ])
    for (const fact of facts) expect(factSchema.safeParse(fact).error).toBeUndefined()
  })

  it('prints one line for each conversation, in order, and the same bytes again', async () => {
    const stdin = jsonLines(talk('a', 'I am vegan.'), talk('b', 'Where is my parcel?'), talk('c', '我吃素。'))
    const first = await attune(['remember', '-', '--json'], { stdin })
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(parsed(first.stdout).map(({ id, facts }) => [id, facts.length])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 1],
    ])
    for (const row of parsed(first.stdout)) expect(Object.keys(row)).toEqual(['id', 'facts'])
    expect(await attune(['remember', '-', '--json'], { stdin })).toEqual(first)
  })

  it('reads transcripts, in the language of who reads', async () => {
    const folder = await folderWith({ 'talk.txt': 'customer: I use a wheelchair.\nagent: Thank you.\n' })
    const { stdout } = await attune(['remember', `${folder}/talk.txt`, '--locale', 'zh-Hant'])
    expect(stdout).toBe('talk\n  使用輪椅  ← 「I use a wheelchair」\n')
    const nothing = await attune(['remember', '-', '--locale', 'zh-Hans'], { stdin: jsonLines(talk('t', '你好')) })
    expect(nothing.stdout).toBe('t\n  没有新内容\n')
  })

  it('stops at a row that cannot be read, or passes it over, and never shows it', async () => {
    const stdin = jsonLines(talk('a', 'I am vegan.'), '{"secret words', talk('c', '我吃素。'))
    const stopped = await attune(['remember', '-', '--json'], { stdin })
    expect([stopped.code, parsed(stopped.stdout).length]).toEqual([2, 1])
    const went = await attune(['remember', '-', '--json', '--keep-going'], { stdin })
    expect(went.code).toBe(0)
    expect(parsed(went.stdout).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(went.stderr).toContain('row 2')
    expect(went.stderr).toContain('1 conversation skipped, 2 conversations remembered')
    for (const { stderr } of [stopped, went]) expect(stderr).not.toContain('secret')
    const nothing = await attune(['remember', '-', '--keep-going'], { stdin: jsonLines('{"secret words') })
    expect(nothing.code).toBe(2)
  })

  it('does not read ahead of a slow reader, so that memory stays flat', async () => {
    let taken = 0
    function* rows() {
      for (;;) yield Buffer.from(jsonLines(talk(String(taken++), 'I am vegan.')))
    }
    const stdout = new PassThrough({ highWaterMark: 1000 })
    const interruption = new AbortController()
    const stdin = Readable.from(rows(), { objectMode: false })
    const running = attune(['remember', '-', '--json'], { stdin, stdout, signal: interruption.signal })
    await new Promise((resolve) => stdout.once('readable', resolve))
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
    expect(taken).toBeLessThan(5000)
    interruption.abort()
    stdout.resume()
    expect((await running).code).toBe(130)
  })
})

describe('attune remember --profile', () => {
  it('opens a profile, adds to it, and reading the same again changes nothing', async () => {
    const folder = await folderWith({
      'may.json': JSON.stringify(talk('may', 'I live in Leeds. Please call me Liz.', 'c1')),
      'june.json': JSON.stringify({
        ...talk('june', '', 'c1'),
        messages: [
          { role: 'customer', text: 'I live in York now.', at: '2026-06-01T09:00:00Z' },
          { role: 'agent', text: 'I will send you the form by Friday noon.', at: '2026-06-01T09:01:00Z' },
        ],
      }),
    })
    const file = `${folder}/liz.json`
    const argv = (name: string) => ['remember', `${folder}/${name}`, '--profile', file, ...now]
    expect(await attune(argv('may.json'))).toMatchObject({ code: 0, stderr: 'saved\n' })
    expect((await attune(argv('june.json'))).stdout).toContain('  no longer: Lives in Leeds\n')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const kept = readFileSync(file, 'utf8')
    expect((await attune(argv('may.json'))).stdout).toBe('may\n  nothing new\n')
    expect(readFileSync(file, 'utf8')).toBe(kept)
    const brief = await attune(['brief', file, '--assurance', 'authenticated', ...now])
    expect(brief.stdout).toContain('Liz (this is how they want to be called)')
    expect(brief.stdout).toContain('I will send you the form by Friday noon.')
  })

  it('refuses conversations of another customer, and writes nothing unless told to go on', async () => {
    const folder = await folderWith({
      'all.jsonl': jsonLines(
        talk('a', 'I am vegan.', 'c1'),
        talk('b', 'I am blind.', 'c2'),
        talk('c', '我吃辣。', 'c1'),
      ),
    })
    const file = `${folder}/one.json`
    const argv = ['remember', `${folder}/all.jsonl`, '--profile', file, ...now]
    const refused = await attune(argv)
    expect(refused.code).toBe(2)
    expect(refused.stderr).toMatch(/all\.jsonl, row 2: this conversation is with another customer than .*one\.json/)
    expect(existsSync(file)).toBe(false)
    expect(await attune([...argv, '--keep-going'])).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toContain('vegan')
    expect(readFileSync(file, 'utf8')).not.toContain('blind')
  })

  it('takes standard input for conversations, but not for a profile that is to be written', async () => {
    const folder = await folderWith({})
    const file = `${folder}/anna.json`
    const stdin = jsonLines(talk('a', 'I am vegan.'))
    expect(await attune(['remember', '-', '--profile', '-'], { stdin })).toMatchObject({ code: 2, stdout: '' })
    await attune(['remember', '-', '--profile', file, ...now], { stdin })
    expect(JSON.parse(readFileSync(file, 'utf8')).profile.customer.id).toBe('anna')
    writeFileSync(file, '{"secret words')
    const broken = await attune(['remember', '-', '--profile', file], { stdin })
    expect(broken.code).toBe(2)
    expect(broken.stderr).not.toContain('secret')
    expect(readFileSync(file, 'utf8')).toBe('{"secret words')
  })
})

describe('attune score, told what was remembered', () => {
  const reply = (text: string, customer: string) => ({
    id: 'later',
    messages: [
      { role: 'customer', text: customer, at: '2026-06-01T09:00:00Z' },
      { role: 'agent', text, at: '2026-06-01T09:01:00Z' },
    ],
  })
  const findings = async (said: string, customer: string, text: string) => {
    const profile = { facts: await factsOf(said) }
    const stdin = jsonLines({ ...reply(text, customer), profile })
    const [report] = parsed((await attune(['score', '-', '--json'], { stdin })).stdout)
    return report.findings.map((one: { ruleId: string; outcome: string }) => `${one.ruleId} ${one.outcome}`)
  }

  it.each([
    ['Please text me rather than call.', 'My mug arrived broken.', 'I am sorry. How would you like us to contact you?'],
    ['以后请发短信联系我。', '杯子收到就是碎的。', '很抱歉，请问怎么联系您方便？'],
    ['以後請用簡訊聯絡我。', '杯子收到就是破的。', '很抱歉，請問怎麼聯絡您比較方便？'],
  ])('flags asking again: %s', async (said, customer, text) => {
    expect(await findings(said, customer, text)).toContain('ask-once fault')
  })

  it.each([
    [
      'I always prefer a window seat.',
      'A ticket to Bath, please.',
      'Gladly. You told us on 3 May that you prefer a window seat, so I have kept one for you.',
    ],
    ['我一般都坐靠窗的位置。', '我想订一张周五去杭州的票。', '好的，您5月3日提到过喜欢靠窗，已经为您留了靠窗的座位。'],
    ['我習慣坐靠窗的位子。', '我想訂一張週五去台中的票。', '好的，您5月3日提過喜歡靠窗，已為您保留靠窗的座位。'],
  ])('praises a mention with its source: %s', async (said, customer, text) => {
    expect(await findings(said, customer, text)).toContain('tactful-mention gift')
  })
})
