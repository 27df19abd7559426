import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'

export const attachments: Clause = {
  id: 'attachments',
  title: 'files are described, not loaded',
  skip: (bench) => bench.lacks('attachments'),
  async run(bench) {
    const file = { name: '碎了的杯子.png', mediaType: 'image/png', bytes: 68_421 }
    const id = await bench.make({ message: { text: 'Here is a picture.', attachments: [file] } })
    await bench.settle()
    const message = got(await bench.pull(), id, 'pull').timeline.find((interaction) => interaction.type === 'message')
    const [attachment, ...more] = message?.attachments ?? []
    assert.ok(attachment !== undefined && more.length === 0, 'expected one attachment')
    assert.equal(attachment.name, file.name)
    assert.ok(attachment.mediaType === null || attachment.mediaType === file.mediaType, 'mediaType is another')
    assert.ok(attachment.bytes === null || attachment.bytes === file.bytes, 'bytes are another')
  },
}
