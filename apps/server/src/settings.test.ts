import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings, repositoryRoot, StartRefusal } from "./settings.ts";

test("with nothing set, Nuanlin serves this machine on port 3000, with its own database and a demo district", () => {
  expect(readSettings({})).toEqual({
    host: "127.0.0.1",
    port: 3000,
    portGiven: false,
    databaseUrl: undefined,
    dataDir: join(repositoryRoot, ".nuanlin"),
    demo: true,
    origin: undefined,
    production: false,
    logLevel: "warn",
    jobs: true,
    mail: { smtpUrl: undefined, from: "Nuanlin <nuanlin@localhost>" },
    sms: { provider: "console" },
  });
});

test("an operator who sets everything gets what was set", () => {
  const settings = readSettings({
    PORT: "8080",
    HOST: "::",
    DATABASE_URL: "postgresql://u:p@db.example:5433/n?sslmode=require",
    NUANLIN_DATA: "/srv/nuanlin",
    NUANLIN_DEMO: "0",
    NUANLIN_ORIGIN: "https://nuanlin.example.org/",
    NODE_ENV: "production",
    NUANLIN_LOG: "debug",
    NUANLIN_JOBS: "0",
    NUANLIN_SMTP_URL: "smtps://u:p%40ss@mail.example.org",
    NUANLIN_MAIL_FROM: "Nuanlin <hello@nuanlin.example.org>",
    NUANLIN_SMS: "aliyun",
    NUANLIN_ALIYUN_KEY_ID: "id",
    NUANLIN_ALIYUN_KEY_SECRET: "key",
    NUANLIN_ALIYUN_SIGN: "Nuanlin",
    NUANLIN_ALIYUN_TEMPLATES: '{"cover.asked":"SMS_1"}',
  });
  expect(settings).toEqual({
    host: "::",
    port: 8080,
    portGiven: true,
    databaseUrl: "postgresql://u:p@db.example:5433/n?sslmode=require",
    dataDir: "/srv/nuanlin",
    demo: false,
    origin: "https://nuanlin.example.org",
    production: true,
    logLevel: "debug",
    jobs: false,
    mail: { smtpUrl: "smtps://u:p%40ss@mail.example.org", from: "Nuanlin <hello@nuanlin.example.org>" },
    sms: {
      provider: "aliyun",
      keyId: "id",
      keySecret: "key",
      signName: "Nuanlin",
      templates: { "cover.asked": "SMS_1" },
    },
  });
});

test("a variable that is set to nothing counts as not set", () => {
  expect(readSettings({ PORT: "", HOST: " ", DATABASE_URL: "", NUANLIN_DEMO: "" })).toEqual(readSettings({}));
});

const aliyun = { NUANLIN_ALIYUN_KEY_ID: "id", NUANLIN_ALIYUN_KEY_SECRET: "key", NUANLIN_ALIYUN_SIGN: "Nuanlin" };

describe("a wrong setting is refused with one sentence that names it, its value and what is expected", () => {
  test.each([
    [{ PORT: "abc" }, ["PORT", '"abc"', "1 to 65535"]],
    [{ PORT: "0" }, ["PORT", '"0"']],
    [{ PORT: "65536" }, ["PORT", '"65536"']],
    [{ PORT: "-1" }, ["PORT", '"-1"']],
    [{ PORT: "3000.5" }, ["PORT", '"3000.5"']],
    [{ PORT: "3e3" }, ["PORT", '"3e3"']],
    [{ PORT: "0x50" }, ["PORT", '"0x50"']],
    [{ HOST: "http://localhost" }, ["HOST", "http://localhost"]],
    [{ HOST: "local host" }, ["HOST", "local host"]],
    [{ DATABASE_URL: "mysql://u:secret@h/d" }, ["DATABASE_URL", "mysql://u:***@h/d", "postgres://"]],
    [{ DATABASE_URL: "localhost:5432" }, ["DATABASE_URL", "localhost:5432"]],
    [{ NUANLIN_DEMO: "no" }, ["NUANLIN_DEMO", '"no"', "0 (start empty)"]],
    [{ NUANLIN_ORIGIN: "nuanlin.example" }, ["NUANLIN_ORIGIN", '"nuanlin.example"']],
    [{ NUANLIN_ORIGIN: "https://a.example/path" }, ["NUANLIN_ORIGIN", "without a path"]],
    [{ NUANLIN_ORIGIN: "https://a.example, https://b.example" }, ["NUANLIN_ORIGIN"]],
    [{ NODE_ENV: "production" }, ["NUANLIN_ORIGIN", "not set", "https"]],
    [{ NODE_ENV: "production", NUANLIN_ORIGIN: "http://a.example" }, ["NUANLIN_ORIGIN", "https address"]],
    [{ NODE_ENV: "prod" }, ["NODE_ENV", '"prod"', "production"]],
    [{ NUANLIN_LOG: "verbose" }, ["NUANLIN_LOG", '"verbose"', "debug"]],
    [{ NUANLIN_JOBS: "yes" }, ["NUANLIN_JOBS", '"yes"']],
    [{ NUANLIN_SMTP_URL: "mail://u:secret@h" }, ["NUANLIN_SMTP_URL", "u:***@h", "smtps://"]],
    [{ NUANLIN_SMTP_URL: "smtp://h" }, ["NUANLIN_MAIL_FROM", "not set"]],
    [{ NUANLIN_MAIL_FROM: "nobody" }, ["NUANLIN_MAIL_FROM", '"nobody"']],
    [{ NUANLIN_SMS: "pigeon" }, ["NUANLIN_SMS", '"pigeon"', "aliyun"]],
    [{ NUANLIN_SMS: "aliyun", NUANLIN_ALIYUN_KEY_ID: "id" }, ["NUANLIN_ALIYUN_KEY_SECRET", "not set"]],
    [{ NUANLIN_SMS: "aliyun", ...aliyun, NUANLIN_ALIYUN_TEMPLATES: "SMS_1" }, ["NUANLIN_ALIYUN_TEMPLATES", "JSON"]],
    [{ NUANLIN_SMS: "aliyun", ...aliyun, NUANLIN_ALIYUN_TEMPLATES: '{"x":"SMS_1"}' }, ['"x"', "cover.asked"]],
    [{ NUANLIN_DEOM: "0" }, ["NUANLIN_DEOM", "not a setting", "NUANLIN_DEMO"]],
  ] as [Record<string, string>, string[]][])("%o", (env, words) => {
    let refused: unknown;
    try {
      readSettings(env);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(StartRefusal);
    const { message } = refused as StartRefusal;
    for (const word of words) expect(message).toContain(word);
    expect(message).not.toContain("secret");
    expect(message).not.toContain("\n");
    expect(message).toMatch(/\.$/);
  });
});
