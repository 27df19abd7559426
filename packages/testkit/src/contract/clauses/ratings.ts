import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'

export const ratings: Clause = {
  id: 'ratings',
  title: 'ratings come on their scale, the right way round, with what the customer wrote',
  skip: (bench) => bench.lacks('ratings') ?? (bench.ground.rate === undefined ? 'the ground cannot rate' : null),
  async run(bench) {
    const given = [
      { score: 0, comment: 'Nobody answered.' },
      { score: 1, comment: 'Kind and quick!' },
    ]
    const ids: string[] = []
    for (const rating of given) {
      const id = await bench.make()
      await bench.ground.rate?.(id, rating)
      ids.push(id)
    }
    await bench.settle()
    const pulled = await bench.pull()
    given.forEach(({ score, comment }, index) => {
      const rated = got(pulled, ids[index] as string, 'pull').timeline.filter(
        (interaction) => interaction.type === 'rating',
      )
      assert.equal(rated.length, 1, `expected one rating, got ${rated.length}`)
      const rating = rated[0]?.rating
      assert.ok(rating !== undefined && rating.score !== null)
      assert.equal((rating.score - rating.worst) / (rating.best - rating.worst), score, 'the score on its scale')
      assert.equal(rating.comment, comment)
    })
  },
}
