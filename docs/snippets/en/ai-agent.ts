import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { openSession } from '@attune/scoring'

const reader = createReader({ packs: [english], details })

/** Stands for your model: any function from a prompt to a text. */
async function model(prompt: string): Promise<string> {
  return prompt.includes('Mend')
    ? 'I am the virtual assistant. Charged twice is our mistake, and I am sorry. I have refunded the second charge.'
    : 'You should have checked before paying. Is there anything else I can help you with?'
}

export async function reply(
  messages: { role: 'customer' | 'ai'; text: string; at: string }[],
): Promise<string> {
  const session = openSession({ reader, conversation: { channel: 'chat', messages } })
  let draft = await model(messages.map(({ role, text }) => `${role}: ${text}`).join('\n'))
  for (let attempt = 0; attempt < 2; attempt++) {
    const serious = session
      .check(draft)
      .filter(({ severity }) => severity === 'major' || severity === 'critical')
    console.log(
      `attempt ${attempt}:`,
      serious.map(({ ruleId }) => ruleId).join(', ') || 'nothing serious',
    )
    if (serious.length === 0) return draft
    // The findings are the instruction: what is wrong, and what would be better.
    draft = await model(
      `Mend this reply.\n${draft}\n${serious.map(({ message, advice }) => `- ${message} ${advice}`).join('\n')}`,
    )
  }
  return draft
}

console.log(
  await reply([
    {
      role: 'customer',
      text: 'You charged me twice! I am really angry.',
      at: '2026-05-04T10:00:00Z',
    },
  ]),
)
