import { Command, CommanderError } from 'commander';
import { defineEval } from './commands/eval.command.js';
import { defineExplain } from './commands/explain.command.js';
import { defineExtract } from './commands/extract.command.js';
import { defineIngest } from './commands/ingest.command.js';
import { defineReport } from './commands/report.command.js';
import { defineServe } from './commands/serve.command.js';
import { defineStats } from './commands/stats.command.js';
import { defineTable } from './commands/table.command.js';
import { EXIT } from './terminal/exit-codes.js';
import { endQuietlyOnClosedPipe } from './terminal/line-writer.js';
import { sayError } from './terminal/say.js';

/** A verb: adds itself to the program, and answers its exit code through `done`. */
export type DefineVerb = (program: Command, done: (code: number) => void) => void;

const VERBS: readonly DefineVerb[] = [
  defineExtract,
  defineIngest,
  defineExplain,
  defineEval,
  defineReport,
  defineTable,
  defineStats,
  defineServe,
];

/** Runs one verb; answers the exit code: 0 all read, 1 something refused or failed, 2 wrong usage. */
export async function run(argv: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe(process.stdout, process.stderr);
  let code: number = EXIT.ok;
  const program = newProgram();
  for (const define of VERBS) define(program, (answer) => (code = answer));
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return sayError(error);
  }
}

function newProgram(): Command {
  return new Command('zhengmai')
    .description('Chinese Party-newspaper pages in, a knowledge graph with proof out.')
    .version('0.1.0')
    .exitOverride()
    .showHelpAfterError('(zhengmai --help says what there is)')
    .addHelpText(
      'after',
      `\nThe store: ZHENGMAI_STORE=sqlite:<file> (default sqlite:data/zhengmai.db) or neo4j://host:port with NEO4J_USER and NEO4J_PASSWORD.\nExit codes: 0 every input was read, 1 some was refused, 2 wrong usage.`,
    );
}
