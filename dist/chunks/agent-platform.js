// src/ports/agent-platform.ts
/** The platform's answer was absent or unusable: we do not know. Thrown by adapters, handled by operations. */
var PlatformUnreachable = class extends Error {
	name = "PlatformUnreachable";
};
export { PlatformUnreachable as t };
