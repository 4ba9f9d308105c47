/** Every command, in the order in which the help lists them. */
import type { Declare } from '../command.ts'
import { judgeWritten } from '../verify/judge-written.ts'
import { declareBatch } from './batch.ts'
import { declareBuildWith } from './build.ts'
import { declareCheck } from './check.ts'
import { declareCommunes } from './communes.ts'
import { declareExplain } from './explain.ts'
import { declareVerify } from './verify.ts'

/** What the whole program can do. */
export const allCommands: readonly Declare[] = [
  declareBuildWith(judgeWritten),
  declareBatch,
  declareCommunes,
  declareCheck,
  declareVerify,
  declareExplain,
]
