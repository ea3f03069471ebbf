import { cac } from "cac";
import { readSettings, StartRefusal } from "../settings.ts";
import { ensureWebBuild } from "../web-build.ts";
import { say } from "./say.ts";

// Each command loads its own part of the house only when it runs, so that help and refusals come at once.
const cli = cac("nuanlin");

cli
  .command("serve", "Start Nuanlin: database, pages and all, on one address")
  .example("  npx -y pnpm@12.21.0 start")
  .example("  PORT=8080 HOST=0.0.0.0 npx -y pnpm@12.21.0 start")
  .example("  NUANLIN_DEMO=0 npx -y pnpm@12.21.0 start            start empty, without the demo district")
  .example("  DATABASE_URL=postgres://u:p@host/db npx -y pnpm@12.21.0 start")
  .action(async () => {
    const settings = readSettings(process.env);
    const { serve } = await import("./serve.ts");
    await serve(settings);
  });

cli
  .command("build", "Build the pages if their sources changed; serve does so by itself")
  .action(() => ensureWebBuild(say));

cli
  .command("import <source>", "Bring in projects from elsewhere; source is uk-volunteering")
  .option("--activities <file>", "JSON-LD file with activities")
  .option("--organisations <file>", "JSON-LD file with organisations; without it, activities hang on placeholders")
  .option("--dry-run", "Say what would be created and updated; write nothing")
  .option(
    "--json",
    "End with one JSON object on standard output: {activities, organisations}, or {error: {reason, file, line, column}}",
  )
  .example(
    "  npx -y pnpm@12.21.0 nuanlin import uk-volunteering --activities a.jsonld --organisations o.jsonld --dry-run",
  )
  .action(async (source: string, options: Record<string, unknown>) => {
    const settings = readSettings(process.env);
    const { runImportCommand } = await import("./import-command.ts");
    await runImportCommand(source, options, settings);
  });

cli
  .command("admin <action>", "Accounts of the federation; action is create")
  .option("--email <address>", "The e-mail address to sign in with; this or --phone")
  .option("--phone <number>", "The telephone number to sign in with; this or --email")
  .option("--name <name>", "The person's name")
  .option("--password-stdin", "Read the password from standard input; otherwise one is made up and shown once")
  .option(
    "--json",
    "End with one JSON object on standard output: {personId, contact, password?}, or {error: {reasons}}",
  )
  .example("  npx -y pnpm@12.21.0 nuanlin admin create --email li@example.org --name Li")
  .example(
    '  printf %s "$PASSWORD" | npx -y pnpm@12.21.0 nuanlin admin create --phone 13800000000 --name Li --password-stdin',
  )
  .action(async (action: string, options: Record<string, unknown>) => {
    const settings = readSettings(process.env);
    const { runAdminCommand } = await import("./admin-command.ts");
    await runAdminCommand(action, { ...options, ...asTyped("phone"), ...asTyped("name") }, settings);
  });

cli
  .command("plan", "Match volunteers to slots: read a planning question, write the assignment with its prices")
  .option("--instance <file>", "The question, an .mmi container")
  .option("--mode <mode>", "pure (sum of weights) or team (whole teams with their rules)")
  .option("--out <file>", "Where the assignment is written, as JSON")
  .option(
    "--json",
    "A question that cannot be planned ends with {error: {code, part, index, value}} on standard output",
  )
  .example("  npx -y pnpm@12.21.0 nuanlin plan --instance week.mmi --mode team --out week.json --json")
  .action(async (options: Record<string, unknown>) => {
    const { runPlanCommand } = await import("./plan-command.ts");
    await runPlanCommand(options);
  });

cli.help();

/** cac takes +86139… and 007 for numbers and drops what stands in front of them; this is the option as it was typed. */
function asTyped(name: string): Record<string, string> {
  const index = process.argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (index < 0) return {};
  const [, value] = (process.argv[index] ?? "").split(/=(.*)/s);
  return { [name]: value ?? process.argv[index + 1] ?? "" };
}

/** A faulty command line ends with the help and 1, a refusal with its sentence and 1, a fault of ours with its stack. */
async function main(): Promise<number> {
  try {
    cli.parse(process.argv, { run: false });
    if (cli.options["help"]) return 0;
    if (!cli.matchedCommand) {
      const [name] = cli.args;
      say(name === undefined ? "Say what to do." : `There is no command ${JSON.stringify(name)}.`);
      cli.outputHelp();
      return 1;
    }
    await cli.runMatchedCommand();
    return 0;
  } catch (error) {
    say(explain(error));
    return 1;
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StartRefusal) return error.message;
  if (error.name === "CACError") return `${error.message}. Add --help to see what this command takes.`;
  const { code } = error as { code?: unknown };
  // Five characters are PostgreSQL's own refusals, such as a missing right to create tables.
  if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code))
    return `The database refused (${code}): ${error.message}.`;
  return `Nuanlin failed, and this is a fault of its own.\n${error.stack ?? error.message}`;
}

process.exitCode = await main();
