import assert from 'node:assert/strict'
import type { Role } from '@attune/core'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { saidIn } from '../said.ts'

/** Some helpdesks know machines without knowing which kind; none may take a machine for a person. */
const acceptable: Readonly<Record<Role, readonly Role[]>> = {
  customer: ['customer'],
  agent: ['agent'],
  bot: ['bot', 'ai', 'system'],
  ai: ['ai', 'bot'],
  system: ['system', 'bot'],
}

export const authorship: Clause = {
  id: 'authorship',
  title: 'customers, agents and machines are not taken for each other',
  async run(bench) {
    const roles = bench.traps.roles ?? (['customer', 'agent', 'bot', 'ai', 'system'] as const)
    const id = await bench.make()
    for (const role of roles) await bench.ground.reply(id, { role, text: `This is the ${role}.` })
    await bench.settle()
    const said = saidIn(got(await bench.pull(), id, 'pull')).slice(1)
    assert.equal(said.length, roles.length)
    said.forEach(({ author }, index) => {
      const role = roles[index] as Role
      assert.ok(acceptable[role].includes(author.role), `a message of the ${role} came as one of the ${author.role}`)
    })
    const people = said.filter((_, index) => roles[index] === 'customer' || roles[index] === 'agent')
    for (const { author } of people)
      assert.ok(author.id !== null, `the ${author.role} has no id, so two cannot be told apart`)
  },
}
