#!/usr/bin/env node
import process from 'node:process'
import { version } from '../../package.json'
import { run } from './run'

const WIDTH = 100

process.exitCode = run(process.argv.slice(2), {
  write: text => process.stdout.write(text),
  complain: line => process.stderr.write(line),
  width: process.stdout.columns || WIDTH,
  coloured: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  version
})
