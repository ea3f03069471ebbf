import pg from "pg";

// Each connection of the server keeps what was prepared on it, so long lists of values and rare statements go without a name. The
// largest statements that every sign-up sends have about 3,000 characters: to plan them takes longer than all the rest of it.
const longestText = 6_000;
const mostValues = 60;
const mostNames = 300;

/**
 * A client that prepares each statement once on its connection and afterwards only runs it: our statements are few and come again
 * with every request, and reading and planning them cost the database as much as running them.
 */
export class NamedClient extends pg.Client {
  readonly #names = new Map<string, string>();

  // pg declares a dozen ways to call this; the text with its values, as Kysely calls it, is the one that gets a name.
  override query(...given: unknown[]): never {
    const [text, values] = given;
    const name =
      typeof text === "string" && Array.isArray(values) && values.length > 0 && values.length <= mostValues
        ? this.#nameOf(text)
        : undefined;
    const call = name === undefined ? given : [{ name, text, values }, ...given.slice(2)];
    return Reflect.apply(pg.Client.prototype.query, this, call) as never;
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || text.length > longestText || this.#names.size >= mostNames) return known;
    const name = `n${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
