// A customer's walk through memory: node src/main.ts
import { walk } from './walk.ts'

process.stdout.write(walk())
