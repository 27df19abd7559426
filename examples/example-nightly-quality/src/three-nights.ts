import { night } from './night.ts'
import { sampleHelpdesk } from './sample-helpdesk.ts'
import { scorer } from './scorer.ts'
import { show } from './show.ts'

/** Three nights at a helpdesk in memory: all of it; our own notes, which are no news; and a customer who wrote again. */
export async function threeNights(folder: string): Promise<string> {
  const { emulator, helpdesk } = sampleHelpdesk()
  const next = async (name: string) => `${name}: ${show(await night({ helpdesk, folder, scorer, locale: 'en', name }))}`
  const lines = [await next('night-1')]
  emulator.clock.advance(86_400_000)
  lines.push(await next('night-2'))

  const [first] = (await emulator.ground.conversations()).filter(({ tags }) => tags.includes('attune-below'))
  if (first) {
    await emulator.ground.reply(first.id, { role: 'customer', text: 'Any news?' })
    await emulator.ground.reply(first.id, {
      role: 'agent',
      text: 'Sorry for the wait, that was our mistake. I have sent it today.',
    })
  }
  emulator.clock.advance(86_400_000)
  lines.push(await next('night-3'))
  return `${lines.join('\n')}\n`
}
