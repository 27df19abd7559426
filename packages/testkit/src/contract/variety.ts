import type { Bench } from './bench.ts'

/**
 * A handful of conversations that are unlike each other: notes, machines, files, quotes, markup, ratings, three scripts.
 * Gives their ids.
 */
export async function makeVariety(bench: Bench): Promise<string[]> {
  const { ground, clock } = bench
  const ids = [
    await bench.make({ subject: 'Teapot & lid', message: { text: 'The lid <does not> fit.\n\nWhat now?' } }),
    await bench.make({ subject: '快递还没到', message: { text: '您好，我上周买的茶杯还没到，能帮我查一下吗？😊' } }),
    await bench.make({ subject: '想換顏色', message: { text: '請問可以換成藍色的嗎？謝謝你。' } }),
  ]
  clock.advance(61_000)
  await ground.reply(ids[0] as string, { role: 'agent', text: 'I am sorry. May I send you another lid today?' })
  await ground.note(ids[0] as string, 'Third lid of this batch, please tell the warehouse.')
  await ground.reply(ids[0] as string, {
    role: 'customer',
    text: 'Yes please.',
    quoted: 'May I send you another lid today?',
  })
  clock.advance(61_000)
  await ground.reply(ids[1] as string, { role: 'agent', text: '让您久等了，我马上帮您查，十分钟内回复您。' })
  await ground.rate?.(ids[1] as string, { score: 1, comment: '很快' })
  await ground.setStatus?.(ids[1] as string, 'resolved')
  await ground.addTags?.(ids[2] as string, ['colour'])
  return ids
}
