import { Argument, type Command } from 'commander';

/** `relance completion`: what a shell needs to complete words. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print what a shell needs to complete commands and options.')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
Examples:
  $ relance completion bash > ~/.local/share/bash-completion/completions/relance
  $ relance completion zsh > "\${fpath[1]}/_relance"
  $ relance completion fish > ~/.config/fish/completions/relance.fish`,
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionFor } = await import('../completion/completionFor.ts');
      process.stdout.write(completionFor(shell, program));
    });
}
