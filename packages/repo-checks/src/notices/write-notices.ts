// `npm run notices`: writes the notices of others' work, for the repository and for every package that carries some.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../workspaces.ts'
import { noticesPages } from './notices.ts'

for (const { file, text } of noticesPages()) writeFileSync(path.join(root, file), text)
