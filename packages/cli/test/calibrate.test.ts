import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { attune, conversation, folderWith, jsonLines } from './run-program.ts'

const seen = 'I can hear how upset you are, and I am so sorry. Which order is it?'
const labelled = (index: number) => ({
  ...conversation(
    `c${index}`,
    `I am furious, you charged me twice for order ${index}!`,
    index % 2 === 0 ? seen : 'Which order is it?',
  ),
  labels: { overall: index % 2 === 0 ? 4 : 2, 'acknowledge-feeling': index % 4 < 2 },
})
const rows = Array.from({ length: 40 }, (_, index) => labelled(index))

describe('attune calibrate', () => {
  it('prints agreement and writes a scorecard that can be used', async () => {
    const folder = await folderWith({ 'labels.jsonl': jsonLines(...rows) })
    const output = path.join(folder, 'ours.json')
    const flags = ['--output', output, '--date', '2026-05-03', '--id', 'ours']
    const ran = await attune(['calibrate', path.join(folder, 'labels.jsonl'), ...flags])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('written; use it with --scorecard')
    expect(ran.stdout).toMatch(/overall +40 +0 +1\.00/)
    expect(ran.stdout).toContain('acknowledge-feeling only observes')
    // One thing after the other: weights would be fitted to a rule that no longer counts.
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain('Weights not fitted: rules turn to observing first')
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({
      id: 'ours',
      provenance: { fittedOn: '2026-05-03', from: { id: 'general', version: '1' }, labels: { rows: 40 } },
      rules: { 'acknowledge-feeling': { observe: true } },
    })
    const rules = await attune(['rules', '--scorecard', output])
    expect(rules.stdout).toMatch(/^acknowledge-feeling +acknowledgement +observes /m)
  })

  it('changes nothing with too few labels, and says so', async () => {
    const folder = await folderWith({ 'labels.jsonl': jsonLines(...rows.slice(0, 4)) })
    const output = path.join(folder, 'ours.json')
    const ran = await attune(['calibrate', path.join(folder, 'labels.jsonl'), '--output', output])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('not written: there is nothing to change')
    expect(ran.stdout).toContain('too few labels: 4 rows in 4 groups, needed are 20')
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
      'Weights not fitted: too few conversations with an "overall" label: 4, needed are 100',
    )
    expect(() => readFileSync(output)).toThrow('ENOENT')
  })

  it.each([
    ['zh-Hans', '标注 40 行，其中对话 40 段', '和人合得太少', /[（，]只观察|改为只观察/],
    ['zh-Hant', '標註 40 筆，其中對話 40 則', '和人太不一致', /改為只觀察/],
  ])('speaks Chinese, in the reasons of the scorecard too: %s', async (locale, opening, reason, observes) => {
    const folder = await folderWith({ 'labels.jsonl': jsonLines(...rows) })
    const output = path.join(folder, 'ours.json')
    const argv = ['calibrate', path.join(folder, 'labels.jsonl'), '--output', output, '--locale', locale]
    const ran = await attune(argv)
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain(opening)
    expect(ran.stdout).toContain(reason)
    expect(ran.stdout).toMatch(observes)
    expect(ran.stdout).not.toMatch(/[a-z]{4,} [a-z]{4,}/)
    expect(JSON.parse(readFileSync(output, 'utf8')).rules['acknowledge-feeling'].because).toContain(reason)
    const few = await attune(['calibrate', '-', '--locale', locale], { stdin: jsonLines(...rows.slice(0, 4)) })
    expect(few.stdout).not.toMatch(/[a-z]{4,} [a-z]{4,}/)
  })

  it('counts one row as one', async () => {
    const { stdout } = await attune(['calibrate', '-'], { stdin: jsonLines(labelled(1)) })
    expect(stdout).toContain('1 labelled row, 1 of them a conversation.')
    expect(stdout).toContain('1 row in 1 group')
  })

  it('says what is wrong with where the scorecard should be written', async () => {
    const folder = await folderWith({ 'labels.jsonl': jsonLines(...rows) })
    const ran = await attune(['calibrate', path.join(folder, 'labels.jsonl'), '--output', folder])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('is a folder; name a file in it')
  })

  it('prints JSON and Markdown', async () => {
    const stdin = jsonLines(...rows)
    const json = JSON.parse((await attune(['calibrate', '-', '--json'], { stdin })).stdout)
    expect(json).toMatchObject({ schema: 'attune/calibration@1', labels: { rows: 40, conversations: 40 } })
    expect((await attune(['calibrate', '-', '--format', 'markdown'], { stdin })).stdout).toContain('| --- |')
  })

  it('fits the threshold to graded labels once it is told which grade is enough', async () => {
    const graded = rows.map((row, index) => ({
      ...row,
      labels: {
        overall: [
          [4, 3],
          [1, 2],
          [3, 3],
          [2, 2],
        ][index % 4],
      },
    }))
    const stdin = jsonLines(...graded)
    const plain = await attune(['calibrate', '-'], { stdin })
    expect(plain.stdout.replace(/\s+/g, ' ')).toContain('labels go from 1.5 to 3.5; say which is good enough')
    const fitted = await attune(['calibrate', '-', '--enough', '3'], { stdin })
    expect(fitted.stdout.replace(/\s+/g, ' ')).toContain('parts labels of 3 and more from lower ones best')
    const wrong = await attune(['calibrate', '-', '--enough', 'three'], { stdin })
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('Expected a number.')
  })

  it('names file, row and field of a bad row, and quotes nobody', async () => {
    const bad = { ...labelled(1), labels: { overall: 'fine' } }
    const stdin = jsonLines(rows[0], bad, 'secret words')
    const stopped = await attune(['calibrate', '-'], { stdin })
    expect(stopped).toMatchObject({ code: 2, stdout: '' })
    expect(stopped.stderr).toContain('stdin, row 2, labels.overall: expected a number')
    const skipped = await attune(['calibrate', '-', '--keep-going'], { stdin })
    expect(skipped.code).toBe(0)
    expect(skipped.stderr).toContain('stdin, row 3: not valid JSON')
    expect(skipped.stderr).toContain('2 rows skipped, 1 row read')
    expect(skipped.stderr).not.toContain('secret')
  })
})
