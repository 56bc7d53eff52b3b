#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { extract } from '../index'

console.log(JSON.stringify(extract(readFileSync(process.argv[2] === '-' ? 0 : process.argv[2] ?? 0, 'utf8'))))
