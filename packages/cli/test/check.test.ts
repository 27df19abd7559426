import { describe, expect, test } from 'vitest'
import { attune, conversation, folderWith, jsonLines, parsed } from './run-program.ts'

const talk = 'customer: I am furious, you charged me twice!\n'

describe('attune check', () => {
  test('prints findings with spans into the draft, and an edit that works', async () => {
    const folder = await folderWith({ 'talk.txt': talk })
    const draft = 'I am checking. You should have read the terms.'
    const { code, stdout } = await attune(['check', `${folder}/talk.txt`, '--draft', draft])
    const [{ findings }] = parsed(stdout)
    const blame = findings.find((finding: { ruleId: string }) => finding.ruleId === 'no-blame')
    const [{ messageId, span, quote }] = blame.evidence
    expect(code).toBe(0)
    expect(messageId).toBe('draft')
    expect(draft.slice(...span)).toBe(quote)
    const [from, to] = blame.suggestion.span
    const mended = draft.slice(0, from) + blame.suggestion.text + draft.slice(to)
    const again = parsed((await attune(['check', `${folder}/talk.txt`, '--draft', mended])).stdout)[0].findings
    expect(again.map((finding: { ruleId: string }) => finding.ruleId)).not.toContain('no-blame')
  })

  test('reads to people on a terminal, in their language', async () => {
    const folder = await folderWith({ 'talk.txt': '客户: 气死我了，扣了我两次钱！\n' })
    const argv = ['check', `${folder}/talk.txt`, '--draft', '您怎么不早说呢？', '--locale', 'zh-Hans']
    const { stdout } = await attune(argv, { stdoutTraits: { isTTY: true, columns: 80 } })
    expect(stdout).toContain('草稿')
    expect(stdout).toContain('建议')
  })

  test('refuses a time that is none', async () => {
    const folder = await folderWith({ 'talk.txt': talk })
    const { code, stderr } = await attune(['check', `${folder}/talk.txt`, '--draft', 'Hm.', '--now', 'tomorrow'])
    expect(code).toBe(2)
    expect(stderr).toContain('Expected a time with Z or an offset')
    expect(stderr).not.toContain('RangeError')
  })

  test('takes the draft, or the conversation, from standard input', async () => {
    const folder = await folderWith({ 'talk.txt': talk })
    const draft = await attune(['check', `${folder}/talk.txt`, '--draft', '-', '--json'], { stdin: 'Calm down.' })
    expect(parsed(draft.stdout)[0].findings.length).toBeGreaterThan(0)
    const whole = await attune(['check', '-', '--draft', 'Calm down.', '--json'], { stdin: talk })
    expect(whole.stdout).toBe(draft.stdout)
    const both = await attune(['check', '-', '--draft', '-'], { stdin: talk })
    expect(both).toMatchObject({ code: 2, stdout: '' })
  })

  test('counts for a script', async () => {
    const folder = await folderWith({ 'talk.txt': talk, 'many.jsonl': jsonLines(conversation('a'), conversation('b')) })
    const rude = ['check', `${folder}/talk.txt`, '--draft', 'You should have read the terms.', '--fail-on', 'major']
    expect((await attune(rude)).code).toBe(1)
    const many = await attune(['check', `${folder}/many.jsonl`, '--draft', 'ok'])
    expect(many).toMatchObject({ code: 2 })
    expect(many.stderr).toContain('more than one conversation')
  })
})
