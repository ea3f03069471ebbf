import { hash, verify } from "@node-rs/argon2";
import type { Passwords } from "@nuanlin/usecases/services";

// OWASP's second argon2id profile: 19 MiB, two passes, one lane; about 30 ms on one core.
const profile = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Checked when there is no account, so that an unknown contact takes as long as a wrong password.
const nobodysHash = hash("nobody has this password", profile);

/** Password hashing with argon2id; the hash carries its own salt and cost. */
export const argon2Passwords: Passwords = {
  hash: (password) => hash(password, profile),
  verify: async (stored, password) => {
    const right = await verify(stored ?? (await nobodysHash), password);
    return stored !== null && right;
  },
};
