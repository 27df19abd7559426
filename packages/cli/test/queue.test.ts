import { describe, expect, test } from 'vitest'
import { attune, folderWith, jsonLines, parsed } from './run-program.ts'

const asks = (id: string, text: string, at: string) => ({
  id,
  channel: 'chat',
  messages: [{ role: 'customer', text, at: `2026-05-04T${at}Z` }],
})

const open = jsonLines(
  asks('tea', 'Do you also sell tea?', '10:05:00'),
  asks('insulin', 'I am locked out and my insulin order has to go out today, please hurry!', '10:05:00'),
  {
    id: 'done',
    channel: 'chat',
    messages: [
      { role: 'customer', text: 'Where is it?', at: '2026-05-04T10:00:00Z' },
      { role: 'agent', text: 'It arrives tomorrow.', at: '2026-05-04T10:06:00Z' },
    ],
  },
)

describe('attune queue', () => {
  test('puts first who needs it most, with the words that say so', async () => {
    const { code, stdout, stderr } = await attune(['queue', '-'], { stdin: open })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const places = ['1  insulin', 'waiting 1 min', '"hurry"', '2  tea', 'Nobody waits: done'].map((words) =>
      stdout.indexOf(words),
    )
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
  })

  test('counts from --now, and age decides between equals', async () => {
    const stdin = jsonLines(
      asks('later', 'Do you sell tea?', '10:05:00'),
      asks('earlier', 'Do you sell tea?', '10:01:00'),
    )
    const { stdout } = await attune(['queue', '-', '--json', '--now', '2026-05-04T18:20:00+08:00'], { stdin })
    expect(parsed(stdout)).toMatchObject([
      { conversationId: 'earlier', lost: 0.98, owedSince: '2026-05-04T10:01:00.000Z' },
      { conversationId: 'later' },
    ])
  })

  test('gives the next one alone', async () => {
    const { stdout } = await attune(['queue', '-', '--json', '--first', '1'], { stdin: open })
    expect(parsed(stdout).map(({ conversationId }) => conversationId)).toEqual(['insulin'])
  })

  test('speaks Chinese, and says when there are no times', async () => {
    const stdin = jsonLines({ id: 'a', messages: [{ role: 'customer', text: '我的快递到哪了？' }] })
    const { stdout } = await attune(['queue', '-', '--locale', 'zh-Hans'], { stdin })
    expect(stdout).toContain('1  a  在等，没有时间记录 · 急需')
    expect(stdout).toContain('m1 顾客：“我的快递到哪了？”')
  })

  test('wants a time with an offset', async () => {
    const { code, stderr } = await attune(['queue', '-', '--now', '2026-05-04 10:00'], { stdin: open })
    expect(code).toBe(2)
    expect(stderr).toContain('Expected a time with Z or an offset')
  })

  test('reads a folder', async () => {
    const folder = await folderWith({ 'a/one.txt': 'customer: Where is my order?\n' })
    expect((await attune(['queue', `${folder}/a`])).stdout).toContain('1  one  waiting, no times')
  })
})
