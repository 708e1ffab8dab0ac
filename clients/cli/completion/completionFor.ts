import type { Command, Option } from 'commander';

type Shell = 'bash' | 'zsh' | 'fish';

/** What a shell is told of a command. */
interface Known {
  name: string;
  description: string;
  options: readonly Option[];
  /** What may stand behind it: names of what it takes, or of commands within it. */
  words: readonly string[];
}

/** The script of a shell, made of the commands as they are. */
export function completionFor(shell: Shell, program: Command): string {
  const commands = program.commands.map((command) => ({
    ...{ name: command.name(), description: command.description() },
    options: command.options,
    words: [
      ...command.commands.map((each) => each.name()),
      ...command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    ],
  }));
  return { bash, zsh, fish }[shell](commands);
}

function bash(commands: readonly Known[]): string {
  return `_relance() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${commands.map(({ name }) => name).join(' ')} --help --version"
  else
    case "\${COMP_WORDS[1]} $before" in
${choicesOf(commands)
  .map(([command, option, choices]) => `      "${command} ${option}") words="${choices}" ;;`)
  .join('\n')}
      *)
        case "\${COMP_WORDS[1]}" in
${commands.map((each) => `          ${each.name}) words="${wordsOf(each)}" ;;`).join('\n')}
        esac
        ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _relance relance
`;
}

function zsh(commands: readonly Known[]): string {
  return `#compdef relance
_relance() {
  if (( CURRENT == 2 )); then
    compadd -- ${commands.map(({ name }) => name).join(' ')} --help --version
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${choicesOf(commands)
  .map(
    ([command, option, choices]) => `    "${command} ${option}") compadd -- ${choices}; return ;;`,
  )
  .join('\n')}
  esac
  case "$words[2]" in
${commands.map((each) => `    ${each.name}) compadd -- ${wordsOf(each)} ;;`).join('\n')}
  esac
  [[ "$words[CURRENT]" == -* ]] || _files
}
compdef _relance relance
`;
}

function fish(commands: readonly Known[]): string {
  const lines = commands.flatMap(({ name, description, options, words }) => [
    `complete -c relance -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ...(words.length > 0 ? [`${seen(name)} -a ${quoted(words.join(' '))}`] : []),
    ...options
      .filter(({ long }) => long)
      .map(({ long = '', description: said, argChoices, required, optional }) => {
        const values = argChoices ? ` -x -a ${quoted(argChoices.join(' '))}` : '';
        const takes = !argChoices && (required || optional) ? ' -r' : '';
        return `${seen(name)} -l ${long?.slice(2)}${values}${takes} -d ${quoted(said)}`;
      }),
  ]);
  return `${lines.join('\n')}\n`;
}

function seen(name: string): string {
  return `complete -c relance -n '__fish_seen_subcommand_from ${name}'`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function wordsOf({ words, options }: Known): string {
  return [...words, ...options.map(({ long }) => long ?? ''), '--help'].join(' ');
}

/** Options that take one of some words: command, option, words. */
function choicesOf(commands: readonly Known[]): [string, string, string][] {
  return commands.flatMap(({ name, options }) =>
    options
      .filter(({ argChoices }) => argChoices)
      .map(({ long, argChoices = [] }): [string, string, string] => [
        name,
        long ?? '',
        argChoices.join(' '),
      ]),
  );
}
