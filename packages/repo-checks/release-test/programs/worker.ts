// A scoring endpoint on an edge runtime: no Node, no file system, no DOM.
import { createMemory, createProfile } from '@attune/memory'
import { factsInChinese } from '@attune/memory/zh'
import { scoreConversation } from '@attune/scoring'

export default {
  async fetch(request: Request): Promise<Response> {
    const transcript = await request.text()
    const memory = createMemory({ languages: [factsInChinese] })
    const spoken = {
      id: 'c',
      messages: [{ role: 'customer' as const, text: '我女儿对芝麻过敏', at: '2026-05-03T09:00:00Z' }],
    }
    const { added } = memory.remember(createProfile({ id: 'li' }), spoken, { now: '2026-06-01T12:00:00Z' })
    return Response.json({ report: scoreConversation(transcript), facts: added.length })
  },
}
