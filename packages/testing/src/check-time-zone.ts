/** Without this, a runner that drops the variable would test one zone twice and nobody would notice. */
const wanted = process.env["TZ"];
const actual = new Intl.DateTimeFormat("en", { timeZoneName: "long" }).resolvedOptions().timeZone;
if (actual !== wanted) throw new Error(`These tests should run in the time zone ${wanted}, but run in ${actual}.`);
