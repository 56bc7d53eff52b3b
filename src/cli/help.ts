import { OPTION_LIST, type Option } from './options'

const GROUPS = ['Output', 'Reading', 'Extraction', 'Running'] as const
const INDENT = 26

const EXAMPLES = `Examples:
  wirecopy article.txt                             who, where, when, how many: a report
  curl -s https://example.org/a.txt | wirecopy -   the same from standard input
  wirecopy --json --published 2021-08-27 a.txt     everything, with offsets
  wirecopy --csv casualties articles/ > out.csv    one table over a folder
  wirecopy --html pages/ articles/                 marked web pages
  wirecopy --jsonl --jobs 4 --text-field body feed.jsonl > stories.jsonl
  wirecopy --reconcile monday/ tuesday/            one event over many reports

Exit code: 0 all went well, 1 some lines or files were skipped, 2 wrong usage or unreadable input,
130 interrupted.
`

/** The text of `--help`, from the table of options. */
export function helpText(): string {
  const groups = GROUPS.map(group => `${group}:\n${OPTION_LIST.filter(([, option]) => option.group === group).map(helpLine).join('')}`)
  return `Usage: wirecopy [options] FILE|FOLDER|-...

Reads English news articles and tells who, where, when, and how many came to harm.
A FILE is one article in UTF-8, or with the ending .jsonl or .ndjson JSON Lines, one article a line.
Of a FOLDER the .txt, .jsonl and .ndjson files are read. - is standard input: an article, or JSON Lines if
one of the field options is given.

${groups.join('\n')}
${EXAMPLES}`
}

function helpLine([name, option]: readonly [string, Option]): string {
  const flag = `  ${option.short ? `-${option.short}, ` : ''}--${name}${option.value ? ` ${option.value}` : ''}`
  return `${flag.padEnd(INDENT)} ${option.help}\n`
}

/** A completion script for a shell, from the table of options. */
export function completionFor(shell: 'bash' | 'zsh' | 'fish'): string {
  return COMPLETIONS[shell]()
}

const COMPLETIONS: Readonly<Record<'bash' | 'zsh' | 'fish', () => string>> = {
  bash: () => `_wirecopy() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${OPTION_LIST.filter(([, { values }]) => values).map(([name, { values = [] }]) => `    --${name}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current")); return ;;\n`).join('')}  esac
  case $current in
    -*) COMPREPLY=($(compgen -W "${OPTION_LIST.map(([name]) => `--${name}`).join(' ')}" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _wirecopy wirecopy
`,
  zsh: () => `#compdef wirecopy
_arguments \\
${OPTION_LIST.map(([name, { help, value, values, multiple }]) => `  '${multiple ? '*' : ''}--${name}[${quoted(help)}]${value ? `:${value}:${values ? `(${values.join(' ')})` : '_files'}` : ''}' \\\n`).join('')}  '*:article:_files'
`,
  fish: () => OPTION_LIST.map(([name, { help, short, value, values }]) => `complete -c wirecopy -l ${name}${short ? ` -s ${short}` : ''}${value ? ' -r' : ''}${values ? ` -f -a '${values.join(' ')}'` : ''} -d '${help.replaceAll('\'', '\\\'')}'\n`).join('')
}

/** A help text within zsh's single quotes and brackets. */
function quoted(help: string): string {
  return help.replaceAll('\'', '\'\\\'\'').replace(/[[\]:]/g, '\\$&')
}
