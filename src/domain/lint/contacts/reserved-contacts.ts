/** Numbers that the authorities keep for stories and tests: North America, Twilio's tests, Ofcom's, Australia's. */
const FICTIONAL: readonly RegExp[] = [
  /^\+1500555[0-9]{4}$/,
  /^\+1[0-9]{3}55501[0-9]{2}$/,
  /^(?:\+44|0)(?:7700900|2079460|11[3-8]4960|1[2-6]14960|1914980|2896496|2920180|1632960|8081570|9098790|3069990)[0-9]{3}$/,
  /^(?:\+61|0)(?:[2378](?:5550|7010)[0-9]{4}|491570[0-9]{3})$/,
];
/** RFC 2606 and RFC 6761. */
const EXAMPLE_DOMAIN = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/i;

export function isFictionalNumber(number: string): boolean {
  return FICTIONAL.some((kept) => kept.test(number));
}

export function isExampleAddress(address: string): boolean {
  return EXAMPLE_DOMAIN.test(address.slice(address.lastIndexOf("@") + 1));
}

/** What the settings allow, however it is written there. */
export class AllowedContacts {
  readonly #known = new Set<string>();

  constructor(written: readonly string[]) {
    for (const contact of written) this.#known.add(normalForm(contact));
  }

  /** A number, an account or an address, or the address's domain with @ before it. */
  has(contact: string): boolean {
    const normal = normalForm(contact);
    if (this.#known.has(normal)) return true;
    const at = normal.lastIndexOf("@");
    return at !== -1 && this.#known.has(normal.slice(at));
  }
}

/** Without what people put between digits; `00` before a country code is `+`. */
function normalForm(contact: string): string {
  if (contact.includes("@")) return contact.trim().toLowerCase();
  return contact
    .replace(/[^A-Za-z0-9+]/g, "")
    .toUpperCase()
    .replace(/^00(?=[1-9])/, "+");
}
