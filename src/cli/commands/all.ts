/** Every command, in the order in which the help lists them. */
import type { Declare } from '../command.ts'
import { declareBatch } from './batch.ts'
import { declareBuild } from './build.ts'
import { declareCheck } from './check.ts'
import { declareCommunes } from './communes.ts'

/** What the whole program can do. */
export const allCommands: readonly Declare[] = [declareBuild, declareBatch, declareCommunes, declareCheck]
