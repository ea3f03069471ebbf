import { checkPdfBytes } from "./check-pdf-bytes.ts";

// Runs apart from the server, so that a file made to be slow or huge ends this process and nothing else.
process.stdout.write("ready\n");
const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part as Buffer);
process.stdout.write(`${await checkPdfBytes(Buffer.concat(parts))}\n`, () => process.exit());
