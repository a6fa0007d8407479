import { type HostileInput, inFile, TOPIC } from "./hostile-input.ts";

/** Written in two halves, so that nobody's scanner takes this file for a leak. */
const AWS_KEY = `AKIA${"QWERTYUIOPASDFGH"}`;
const GITHUB_TOKEN = `ghp_${"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"}`;
const PRIVATE_KEY = `-----BEGIN ${"RSA PRIVATE KEY"}-----`;
const TWILIO_KEY = `SK${"0123456789abcdef0123456789abcdef"}`;

const found = (name: string, path: string, text: string, place: string, secret: string): HostileInput => ({
  ...inFile(name, path, text, `secret-looking-value ${path}:${place}`),
  secret,
});

/** T6: secrets, in the four kinds of text where people leave them. */
export const SECRET_INPUTS: readonly HostileInput[] = [
  found(
    "a cloud key in a description",
    "agent/integrations/bookings.yaml",
    `description: Key ${AWS_KEY}\n`,
    "1:18",
    AWS_KEY,
  ),
  found(
    "a cloud key in the instructions",
    "agent/instructions.md",
    `Be kind.\n\nUse ${AWS_KEY}.\n`,
    "3:5",
    AWS_KEY,
  ),
  found("a cloud key in JSON", TOPIC, `{"name": "Terrace",\n "content": "${AWS_KEY}"}\n`, "2:14", AWS_KEY),
  found(
    "a cloud key in a test",
    "tests/secret.test.yaml",
    `version: 1\nconversations:\n  - { id: hours, say: "${AWS_KEY}", expect: 8 am }\n`,
    "3:24",
    AWS_KEY,
  ),
  found(
    "a token in a comment",
    TOPIC,
    `# ${GITHUB_TOKEN}\nname: Terrace\ncontent: Sunny.\n`,
    "1:3",
    GITHUB_TOKEN,
  ),
  found(
    "a token in the settings",
    "greenroom.yml",
    `# ${GITHUB_TOKEN}\nschema: greenroom/v1\n`,
    "1:3",
    GITHUB_TOKEN,
  ),
  found("a token in a text that is no YAML", TOPIC, `name: [\n  ${GITHUB_TOKEN}\n`, "2:3", GITHUB_TOKEN),
  found(
    "a private key in knowledge",
    "agent/knowledge/menu.yaml",
    `sources:\n  - title: Key\n    text: |\n      ${PRIVATE_KEY}\n`,
    "4:7",
    PRIVATE_KEY,
  ),
  found(
    "a telephony key in an SMS",
    "agent/sms/booking-confirmation.yaml",
    `text: ${TWILIO_KEY}\n`,
    "1:7",
    TWILIO_KEY,
  ),
  found(
    "a password in a variable",
    "agent/environments/live.yaml",
    'variables: { opening_time: 8 am, api_key: "9f8a7b6c5d4e3f2a1b0c9d8e" }\n',
    "1:44",
    "9f8a7b6c5d4e3f2a1b0c9d8e",
  ),
];
