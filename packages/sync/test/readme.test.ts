import { readmePrograms } from '../../../vitest.readme.ts'

readmePrograms(import.meta.dirname)
